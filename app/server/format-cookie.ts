import type { Format } from '#app/features/ask/surveys/survey-definition.ts'
import type { Asking } from '#app/server/asking.ts'
import { clearCookie, cookieName, readCookies, setCookie } from '#app/server/cookies.ts'
import type { RequestContext } from '#app/server/context.ts'

type Site = Pick<RequestContext, 'env'>
const NAME = 'format'

/** The format somebody reads in: what the address asks for, else what they chose. Kept for the browser session alone, by a cookie that says nothing else (A11Y-10). */
export function readFormat(request: Asking, { env }: Site): Format {
  const asked = /[?&]format=(easy|standard)(?:&|$)/.exec(request.url)?.[1]
  if (asked) return asked === 'easy' ? 'easy' : 'standard'
  return readCookies(request).get(cookieName(env, NAME)) === 'easy' ? 'easy' : 'standard'
}

export function formatCookie({ env }: Site, format: Format): string {
  return format === 'easy' ? setCookie(env, NAME, 'easy') : clearCookie(env, NAME)
}
