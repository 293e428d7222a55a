import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { readTyped } from '#app/forms/parse-form.ts'
import { paths } from '#app/paths.ts'
import { formatCookie } from '#app/server/format-cookie.ts'
import { publicPage } from '#app/server/guards.ts'
import { ownPage } from '#app/server/own-page.ts'

/** Nothing to read here: a page of its own it is only for those who typed its address. */
export function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  return redirect(paths.home(lang))
}

/** Easy Read or standard words from now on, for as long as the browser is open; then the page they were on. */
export async function action(args: ActionFunctionArgs) {
  const { lang } = publicPage(args)
  const typed = await readTyped(args.request)
  const format = typed['format']?.[0] === 'easy' ? 'easy' : 'standard'
  return redirect(ownPage(typed['to']?.[0], lang), { status: 303, headers: { 'Set-Cookie': formatCookie(args.context, format) } })
}
