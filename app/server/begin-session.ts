import { redirect } from '@remix-run/node'
import { endSession, startSession } from '#app/features/ground/accounts/session-store.server.ts'
import type { RequestContext } from '#app/server/context.ts'
import { clearCookie, cookieName, readCookies, setCookie } from '#app/server/cookies.ts'
import { deviceName } from '#app/server/device-name.ts'
import { forgottenPage, rememberedPage } from '#app/server/return-to.ts'
import { readSessionToken, sessionCookie } from '#app/server/staff-session.ts'

interface Args {
  readonly request: Request
  readonly context: RequestContext
}

/** Who asked for a mail here, or went to a provider: known by this cookie when they come back. */
const BROWSER = 'sign-in'
const MINUTES = 15

export function readBrowser(request: Request, context: Pick<RequestContext, 'env'>): string | undefined {
  return readCookies(request).get(cookieName(context.env, BROWSER))
}

export function browserCookie(context: Pick<RequestContext, 'env'>, browser: string): string {
  return setCookie(context.env, BROWSER, browser, MINUTES * 60)
}

export function clearedBrowserCookie(context: Pick<RequestContext, 'env'>): string {
  return clearCookie(context.env, BROWSER)
}

/** A new session in place of the one this browser may have; its cookies, and the page they wanted. */
export async function beginSession(args: Args, who: { readonly staffId: string; readonly secondFactor: boolean; readonly way: string }): Promise<{ readonly to: string; readonly headers: Headers }> {
  const { request, context } = args
  const before = readSessionToken(request, context)
  if (before) await endSession(context.db, context.world, before)
  const token = await startSession(context.db, context.world, { ...who, device: deviceName(request.headers.get('user-agent')) })
  const headers = new Headers({ 'Cache-Control': 'no-store' })
  for (const cookie of [sessionCookie(context, token), clearedBrowserCookie(context), forgottenPage(context)]) headers.append('Set-Cookie', cookie)
  return { to: rememberedPage(request, context), headers }
}

/** The answer to whoever has just signed in. */
export async function signedIn(args: Args, who: Parameters<typeof beginSession>[1]): Promise<Response> {
  const { to, headers } = await beginSession(args, who)
  return redirect(to, { status: 303, headers })
}
