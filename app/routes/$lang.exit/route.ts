import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { clearedCookies } from '#app/server/cookies.ts'
import { publicPage } from '#app/server/guards.ts'

const NO_STORE = { 'Cache-Control': 'no-store' }

/** Where a script has cleared up already and only has to go. */
export function loader(args: LoaderFunctionArgs) {
  publicPage(args)
  return redirect(args.context.env.exitUrl.href, { headers: NO_STORE })
}

/**
 * "Exit this page" (settled 10): takes back all that this browser holds of us, but for the sign-in of staff. That a device
 * is one's own goes too: it would say that somebody has answered here. A draft stays on the server, under its code.
 */
export function action(args: ActionFunctionArgs) {
  publicPage(args)
  const { env } = args.context
  const headers = new Headers({ ...NO_STORE, 'Clear-Site-Data': '"cache", "storage"' })
  for (const cookie of clearedCookies(args.request, env, ['office'])) headers.append('Set-Cookie', cookie)
  return redirect(env.exitUrl.href, { status: 303, headers })
}
