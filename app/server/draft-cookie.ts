import { normaliseCode } from '#app/features/hear/answering/receipt-code.ts'
import type { Asking } from '#app/server/asking.ts'
import { clearCookie, cookieName, cookiesIn, setCookie } from '#app/server/cookies.ts'
import type { RequestContext } from '#app/server/context.ts'

type Site = Pick<RequestContext, 'env'>
const THIRTY_DAYS = 30 * 86_400

/** The receipt code this browser holds for a collector. HttpOnly, one for each collector, so that two surveys do not mix. */
export function readDraftCookie(request: Asking, site: Site, collector: string): string | undefined {
  return draftCodeIn(request.headers.get('cookie') ?? '', site, collector)
}

/** The same from a `Cookie` header. */
export function draftCodeIn(header: string, { env }: Site, collector: string): string | undefined {
  return normaliseCode(cookiesIn(header).get(cookieName(env, nameOf(collector))) ?? '')
}

/** Thirty days on somebody's own device, else until the browser is closed (settled 3, 8). */
export function draftCookie({ env }: Site, collector: string, code: string, device: 'own' | 'shared' | 'ask'): string {
  return setCookie(env, nameOf(collector), code, device === 'own' ? THIRTY_DAYS : undefined)
}

export function clearedDraftCookie({ env }: Site, collector: string): string {
  return clearCookie(env, nameOf(collector))
}

function nameOf(collector: string): string {
  return `draft-${collector}`
}
