import { json, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { keepPlace } from '#app/features/hear/answering/draft-store.server.ts'
import { readTyped } from '#app/forms/parse-form.ts'
import { QuestionPage } from '#app/features/hear/answering/question-page.tsx'
import { placeOf } from '#app/features/hear/answering/question-place.ts'
import { askForPerson, keepTyped, saveAnswer } from '#app/features/hear/answering/save-answer.server.ts'
import { isStyledInline } from '#app/features/ask/surveys/inline-styles.ts'
import { pipedWords } from '#app/features/ask/surveys/piping.ts'
import { textIn } from '#app/i18n/localized-text.ts'
import { paths } from '#app/paths.ts'
import { openVisit } from '#app/server/answering-visit.ts'
import type { PostArgs } from '#app/server/asking.ts'
import { postedQuestion, questionData, stepAfter, stepAside } from '#app/server/question-steps.ts'
import { draftCookie } from '#app/server/draft-cookie.ts'
import { formatCookie } from '#app/server/format-cookie.ts'
import { publicPage } from '#app/server/guards.ts'

export const handle: PageHandle<Awaited<ReturnType<typeof questionData>>> = {
  title: (t, data) => data ? pipedWords(textIn(data.question.text, data.lang).text, data.said) : t('common:siteName'),
  styles: (data) => data && data.question.key === data.shownKeys[0]?.key && isStyledInline(data.question, data.format) ? 'inline, then all' : undefined,
  switcher: 'own',
  size: (data) => data?.large ? 'large' : undefined,
}

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const visit = await openVisit(args)
  if (visit.sent) throw redirect(`${paths.thankYou(lang, visit.wayIn.code)}?already=1`)
  if (!visit.code) throw redirect(paths.go(lang, visit.wayIn.code))
  const data = questionData(visit, lang, args.params['key'] ?? '', new URL(args.request.url).searchParams.get('then') ?? '')
  if (!data) throw redirect(stepAside(visit, lang))
  return json(data, { headers: { 'Cache-Control': 'no-store' } })
}

export async function action(args: PostArgs) {
  const { lang, t } = publicPage(args)
  const visit = await openVisit(args)
  if (visit.sent) return redirect(`${paths.thankYou(lang, visit.wayIn.code)}?already=1`)
  const typed = await readTyped(args.request)
  const posted = await postedQuestion(args.context, visit, args.params['key'] ?? '', typed, lang)
  if (!posted.ok) return posted.reason === 'unknown question' ? redirect(stepAside(visit, lang)) : json({ typed: posted.typed, problem: t(posted.reason), problemAt: undefined }, { status: 422 })
  const headers = new Headers({ 'Set-Cookie': draftCookie(args.context, visit.wayIn.code, posted.toSave.code, visit.device) })
  if (posted.step.is === 'format') headers.append('Set-Cookie', formatCookie(args.context, posted.step.format))
  if (posted.step.is !== 'continue') {
    await keepTyped(args.context.db, args.context.world, posted.toSave)
    if (posted.step.is === 'tell') await askForPerson(args.context.db, args.context.world, posted.toSave)
    if (posted.step.is === 'save') await keepPlace(args.context.db, args.context.world, posted.toSave)
    return redirect(stepAfter(visit, lang, posted), { headers })
  }
  const saved = await saveAnswer(args.context.db, args.context.world, posted.toSave)
  if (!saved.ok) return json({ typed: posted.toSave.typed, problem: t(saved.problem.message, saved.problem.values), problemAt: saved.problem.at }, { status: 422, headers })
  return redirect(stepAfter(visit, lang, { ...posted, saved }), { headers })
}

export default function QuestionRoute() {
  const data = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const place = placeOf(data.shownKeys, data.question.key)
  return <QuestionPage {...data} {...place} typed={failed?.typed ?? data.typed} problem={failed?.problem} problemAt={failed?.problemAt} />
}
