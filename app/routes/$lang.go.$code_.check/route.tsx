import { json, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { firstUnanswered } from '#app/features/ask/surveys/journey.ts'
import { CheckPage, type CheckPageProps } from '#app/features/hear/answering/check-page.tsx'
import { paths } from '#app/paths.ts'
import { openVisit } from '#app/server/answering-visit.ts'
import type { PostArgs } from '#app/server/asking.ts'
import { publicPage } from '#app/server/guards.ts'
import { sendAnswers } from '#app/server/send-answers.ts'

export const handle: PageHandle<{ child: boolean }> = {
  title: (t, data) => data?.child ? t('answering:check.titleChild') : t('answering:check.title'),
  size: (data) => data?.child ? 'large' : undefined,
}

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const { wayIn, code, sent, begun, shown, draft } = await openVisit(args)
  if (sent) throw redirect(`${paths.thankYou(lang, wayIn.code)}?already=1`)
  if (!code || !begun) throw redirect(paths.go(lang, wayIn.code))
  const open = firstUnanswered(shown, draft.content.answers)
  if (open) throw redirect(paths.question(lang, wayIn.code, open.key))
  const data: CheckPageProps = { collector: wayIn.code, questions: shown, answers: draft.content.answers, child: wayIn.edition === '7-8', backKey: shown.at(-1)?.key }
  return json(data, { headers: { 'Cache-Control': 'no-store' } })
}

/** Sends what is in the draft: from here, or early from the help page (settled 6). */
export async function action(args: PostArgs) {
  const { lang } = publicPage(args)
  const visit = await openVisit(args)
  const { wayIn, code, sent, begun, version, draft } = visit
  if (sent) return redirect(`${paths.thankYou(lang, wayIn.code)}?already=1`)
  if (!code || !begun) return redirect(paths.go(lang, wayIn.code))
  const { outcome } = await sendAnswers(args.request, args.context, visit, { code, version, answers: draft.content.answers, tell: draft.content.tell })
  if (outcome === 'code refused') return redirect(paths.accessCode(lang, wayIn.code))
  return redirect(outcome === 'already' ? `${paths.thankYou(lang, wayIn.code)}?already=1` : paths.thankYou(lang, wayIn.code))
}

export default function Check() {
  const data = useLoaderData() as CheckPageProps // the loader's own JSON
  return <CheckPage {...data} />
}
