import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { HelpBlock } from '#app/features/ground/duty/help-block.tsx'
import { listShortHelp } from '#app/features/ground/duty/helpline-store.server.ts'
import { HelpBetweenPage } from '#app/features/hear/answering/help-between-page.tsx'
import { askForPerson } from '#app/features/hear/answering/save-answer.server.ts'
import { paths } from '#app/paths.ts'
import { openVisit } from '#app/server/answering-visit.ts'
import { publicPage } from '#app/server/guards.ts'
import { stepAside } from '#app/server/question-steps.ts'

export const handle: PageHandle<{ large: boolean }> = { title: (t) => t('answering:help.title'), size: (data) => data?.large ? 'large' : undefined }

/** The calm page after a trigger: between two questions, once a survey, and it never says why it came (settled 6, SAFE-04). */
export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const visit = await openVisit(args)
  if (!visit.begun) throw redirect(paths.go(lang, visit.wayIn.code))
  const data = { collector: visit.wayIn.code, told: visit.draft.content.tell === true, next: stepAside(visit, lang), helplines: await listShortHelp(args.context.db, visit.wayIn.audience), large: visit.wayIn.edition === '7-8' }
  return json(data, { headers: { 'Cache-Control': 'no-store' } })
}

/** "I want to tell someone": the answers are read first once they are sent; nothing else is asked. */
export async function action(args: ActionFunctionArgs) {
  const { lang } = publicPage(args)
  const { db, world } = args.context
  const { wayIn, code, sent, begun, draft } = await openVisit(args)
  if (sent) return redirect(paths.thankYou(lang, wayIn.code), 303)
  if (!code || !begun) return redirect(paths.go(lang, wayIn.code), 303)
  await askForPerson(db, world, { code, collectorId: wayIn.collectorId, draft })
  return redirect(paths.carryOn(lang, wayIn.code), 303)
}

export default function HelpBetween() {
  const { helplines, ...data } = useLoaderData<typeof loader>()
  return <HelpBetweenPage {...data} help={<HelpBlock helplines={helplines} from={data.collector} />} />
}
