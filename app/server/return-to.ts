import { paths } from '#app/paths.ts'
import { clearCookie, cookieName, readCookies, setCookie } from '#app/server/cookies.ts'
import type { RequestContext } from '#app/server/context.ts'

const NAME = 'office-to'
const HERE = 'http://here.invalid'

/** Remembers, in this browser alone, the page of the office somebody wanted before they were asked who they are. */
export function rememberPage(request: Request, context: Pick<RequestContext, 'env'>): string | undefined {
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.searchParams.has('_data')) return undefined
  return setCookie(context.env, NAME, encodeURIComponent(url.pathname + url.search))
}

/** Where to after signing in: a page of our own office, whatever the cookie says. */
export function rememberedPage(request: Request, context: Pick<RequestContext, 'env'>): string {
  return ownOfficePage(readCookies(request).get(cookieName(context.env, NAME)) ?? '')
}

export function forgottenPage(context: Pick<RequestContext, 'env'>): string {
  return clearCookie(context.env, NAME)
}

/** An address of the office without origin, or its first page. */
export function ownOfficePage(encoded: string): string {
  const asked = decoded(encoded)
  if (!/^\/office(\/|\?|$)/.test(asked) || !URL.canParse(asked, HERE)) return paths.office.home()
  const url = new URL(asked, HERE)
  const own = url.origin === HERE && /^\/office(\/|$)/.test(url.pathname) && !/^\/office\/(sign-|set-up)/.test(url.pathname)
  return own ? url.pathname + url.search : paths.office.home()
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
