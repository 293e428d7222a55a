import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { cleanText } from '#app/forms/form-text.ts'
import { readForm } from '#app/forms/parse-form.ts'
import { deleteAnswers } from '#app/features/respond/following/delete-answers.server.ts'
import { lockAnswers } from '#app/features/respond/following/lock-answers.server.ts'
import { findSentAnswers } from '#app/features/respond/following/sent-answers.server.ts'
import { paths } from '#app/paths.ts'
import { publicPage } from '#app/server/guards.ts'
import { resumeDraft } from '#app/server/resume-draft.ts'
import { clearedMyCodeCookie, myCodeCookie, readMyCodeCookie } from '#app/server/my-code-cookie.ts'
import { loadMyCode, openCode, showMessages, type MyCode } from './my-code.server.ts'
import { MyCodePage, type PostedMyCode } from './my-code-page.tsx'

export const handle: PageHandle = { title: (t) => t('following:title'), styles: () => 'inline' }

export async function loader(args: LoaderFunctionArgs) {
  publicPage(args)
  const code = readMyCodeCookie(args.request, args.context)
  const data: MyCode = code ? await loadMyCode(args.context, code) : { opened: false }
  const headers = new Headers({ 'Cache-Control': 'no-store' })
  if (code && !data.opened) headers.append('Set-Cookie', clearedMyCodeCookie(args.context))
  return json(data, { headers })
}

export async function action(args: ActionFunctionArgs) {
  const { lang, t } = publicPage(args)
  const { db, world } = args.context
  const form = await readForm(args.request)
  const intent = form.get('intent')
  const here = paths.myCode(lang)
  if (intent === 'open') {
    const typed = cleanText(String(form.get('code') ?? ''))
    const opened = await openCode(args.context, typed)
    return opened.ok ? redirect(here, { headers: { 'Set-Cookie': myCodeCookie(args.context, opened.code) } }) : json({ is: 'wrong' as const, typed, problem: t(opened.problem) }, { status: opened.status })
  }
  if (intent === 'close') return redirect(here, { headers: { 'Set-Cookie': clearedMyCodeCookie(args.context) } })
  const code = readMyCodeCookie(args.request, args.context)
  if (!code) return redirect(here)
  if (intent === 'carry-on') return resumeDraft(args.request, args.context, code, lang)
  if (intent === 'show') return json({ is: 'answers' as const, answers: await findSentAnswers(db, world, code) }, { headers: { 'Cache-Control': 'no-store' } })
  if (intent === 'show-messages') return json({ is: 'messages' as const, messages: await showMessages(args.context, code) }, { headers: { 'Cache-Control': 'no-store' } })
  if (intent === 'ask-delete') return json({ is: 'sure' as const })
  if (intent === 'lock') await lockAnswers(db, world, code)
  if (intent === 'delete') await deleteAnswers(db, world, code)
  return redirect(here)
}

export default function MyCodeRoute() {
  const data = useLoaderData() as MyCode // the loader's own JSON
  const posted = useActionData() as PostedMyCode | undefined // the action's own JSON
  return <MyCodePage data={data} posted={posted} />
}
