import type { Assistance } from '#app/features/hear/sessions/group-session.ts'
import { normaliseToken } from '#app/features/hear/sessions/session-token.ts'
import type { Asking } from '#app/server/asking.ts'
import { clearCookie, cookieName, readCookies, setCookie } from '#app/server/cookies.ts'
import type { Visit } from '#app/server/answering-visit.ts'
import type { RequestContext } from '#app/server/context.ts'

type Site = { readonly env: Pick<RequestContext['env'], 'publicUrl'> }
type Answering = Pick<Visit, 'tag'> & { readonly wayIn: { readonly code: string } }

/** The token this browser has shown and not used yet: between the card and "Yes, I want to take part". */
export function readWaitingToken(request: Asking, site: Site, collector: string): string | undefined {
  const [kind, token = ''] = read(request, site, collector)
  return kind === 'token' ? normaliseToken(token) : undefined
}

export function waitingTokenCookie({ env }: Site, collector: string, token: string): string {
  return setCookie(env, nameOf(collector), `token.${token}`)
}

/** That these answers come with help. Tied to the tag of their code: the next child's are not taken for it. */
export function assistanceCookie({ env }: Site, collector: string, tag: string, { sessionId, mode }: Assistance): string {
  return setCookie(env, nameOf(collector), `helped.${sessionId}.${mode}.${tag}`)
}

/** The help the answers of this visit are given with; undefined for somebody who answers alone. */
export function assistanceOf(request: Asking, site: Site, { tag, wayIn }: Answering): Assistance | undefined {
  const [kind, sessionId = '', mode, tied] = read(request, site, wayIn.code)
  if (kind !== 'helped' || tag === '' || tied !== tag || !/^[0-9a-z]{26}$/.test(sessionId)) return undefined
  return mode === 'online_assisted' || mode === 'spoken_scribed' ? { sessionId, mode } : undefined
}

export function clearedAssistanceCookie({ env }: Site, collector: string): string {
  return clearCookie(env, nameOf(collector))
}

function read(request: Asking, { env }: Site, collector: string): readonly string[] {
  return (readCookies(request).get(cookieName(env, nameOf(collector))) ?? '').split('.')
}

function nameOf(collector: string): string {
  return `helped-${collector}`
}
