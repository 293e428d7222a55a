import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { renderAnswersFile } from '#app/features/respond/following/answers-file.tsx'
import { followCode } from '#app/features/respond/following/follow-code.server.ts'
import { findSentAnswers } from '#app/features/respond/following/sent-answers.server.ts'
import { paths } from '#app/paths.ts'
import { publicPage } from '#app/server/guards.ts'
import { readMyCodeCookie } from '#app/server/my-code-cookie.ts'

export function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  return redirect(paths.myCode(lang))
}

/** "Download my answers": a page that opens anywhere, as long as answers can be shown at all. Its name says nothing of the code. */
export async function action(args: ActionFunctionArgs) {
  const { lang, language, t } = publicPage(args)
  const { db, world, languages } = args.context
  const code = readMyCodeCookie(args.request, args.context)
  const followed = code ? await followCode(db, world, code) : undefined
  const sent = code ? await findSentAnswers(db, world, code) : undefined
  if (!followed || !sent) return redirect(paths.myCode(lang))
  const file = renderAnswersFile({ title: followed.consultation.title, sent, language, languages, t })
  return new Response(file, { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Disposition': 'attachment; filename="my-answers.html"', 'Cache-Control': 'no-store' } })
}
