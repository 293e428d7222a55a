import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { endSession } from '#app/features/ground/accounts/session-store.server.ts'
import { paths } from '#app/paths.ts'
import { clearedSessionCookie, readSessionToken } from '#app/server/staff-session.ts'

export function loader() {
  return redirect(paths.office.home())
}

/** Ends this session; whoever has none only loses the cookie. */
export async function action({ request, context }: ActionFunctionArgs) {
  const token = readSessionToken(request, context)
  if (token) await endSession(context.db, context.world, token)
  return redirect(paths.office.signIn(), { status: 303, headers: { 'Set-Cookie': clearedSessionCookie(context), 'Cache-Control': 'no-store' } })
}
