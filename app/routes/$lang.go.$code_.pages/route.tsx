import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { getEdition, questionsOf, type Question } from '#app/features/ask/surveys/survey-definition.ts'
import { findVersion } from '#app/features/ask/surveys/survey-store.server.ts'
import { HelpBlock } from '#app/features/ground/duty/help-block.tsx'
import { listShortHelp } from '#app/features/ground/duty/helpline-store.server.ts'
import type { SurveyHere } from '#app/features/hear/answering/survey-here.ts'
import { SurveyPages } from '#app/features/hear/answering/survey-pages.tsx'
import { openWayIn } from '#app/server/answering-visit.ts'
import { notFound, publicPage } from '#app/server/guards.ts'

export const handle: PageHandle<{ child: boolean }> = {
  title: (t) => t('answering:device.title'),
  switcher: 'own',
  size: (data) => data?.child ? 'large' : undefined,
}

/** Nothing of the visitor goes in: not the cookie, only the address. So one rendering is everybody's (settled 24). */
export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const query = new URL(args.request.url).searchParams
  const wayIn = await openWayIn(args)
  const version = await findVersion(args.context.db, wayIn.surveyId, query.get('version') ?? '')
  if (!version) throw notFound()
  const format = query.get('format') === 'easy' ? 'easy' : 'standard'
  const device = wayIn.device === 'ask' && query.get('device') !== 'own' ? 'shared' : wayIn.device === 'shared' ? 'shared' : 'own'
  const here: SurveyHere = { collector: wayIn.code, lang, version: version.id, tag: '', format, device, fresh: false, plain: true }
  const questions: readonly Question[] = questionsOf(version.definition, getEdition(version.definition, wayIn.edition), format)
  const { languages, replyDueOn, frozenOn, audience, edition } = wayIn
  const data = { here, questions, languages, replyDueOn, frozenOn, child: edition === '7-8', helplines: await listShortHelp(args.context.db, audience) }
  return json(data, { headers: { 'Cache-Control': 'no-store' } })
}

export default function Pages() {
  const { helplines, questions, ...data } = useLoaderData<typeof loader>()
  return <SurveyPages {...data} questions={questions as readonly Question[]} help={<HelpBlock helplines={helplines} from={data.here.collector} />} /> // the loader's own JSON
}
