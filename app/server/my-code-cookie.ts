import { normaliseCode } from '#app/features/hear/answering/receipt-code.ts'
import { clearCookie, cookieName, readCookies, setCookie } from '#app/server/cookies.ts'
import type { RequestContext } from '#app/server/context.ts'

type Site = Pick<RequestContext, 'env'>
const NAME = 'my-code'
const HALF_AN_HOUR = 1800

/** The code that is open on "My code" in this browser: never in the address, forgotten after half an hour or at "Close". */
export function readMyCodeCookie(request: Request, { env }: Site): string | undefined {
  return normaliseCode(readCookies(request).get(cookieName(env, NAME)) ?? '')
}

export function myCodeCookie({ env }: Site, code: string): string {
  return setCookie(env, NAME, code, HALF_AN_HOUR)
}

export function clearedMyCodeCookie({ env }: Site): string {
  return clearCookie(env, NAME)
}
