import { clearCookie, cookieName, readCookies, setCookie } from '#app/server/cookies.ts'
import type { RequestContext } from '#app/server/context.ts'

const NAME = 'office'

export function readSessionToken(request: Request, context: Pick<RequestContext, 'env'>): string | undefined {
  return readCookies(request).get(cookieName(context.env, NAME))
}

export function sessionCookie(context: Pick<RequestContext, 'env'>, token: string): string {
  return setCookie(context.env, NAME, token)
}

export function clearedSessionCookie(context: Pick<RequestContext, 'env'>): string {
  return clearCookie(context.env, NAME)
}
