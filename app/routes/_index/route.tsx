import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { negotiateLanguage } from '#app/i18n/negotiate.ts'
import { paths } from '#app/paths.ts'

/** `/` leads to the best language. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const { tag } = negotiateLanguage(context.languages, request.headers.get('accept-language'))
  return redirect(paths.home(tag), { headers: { Vary: 'Accept-Language', 'Cache-Control': 'no-store' } })
}
