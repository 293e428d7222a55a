import { findThread } from '#app/features/ask/threads/thread-store.server.ts'
import type { Thread } from '#app/features/ask/threads/thread.ts'
import { normaliseCode } from '#app/features/hear/answering/receipt-code.ts'
import { findMemberByCode } from '#app/features/hear/forums/find-member.server.ts'
import type { Member } from '#app/features/hear/forums/member.ts'
import { findSpace } from '#app/features/hear/forums/space-store.server.ts'
import type { Space } from '#app/features/hear/forums/space.ts'
import { clearCookie, cookieName, readCookies, setCookie } from '#app/server/cookies.ts'
import type { RequestContext } from '#app/server/context.ts'
import { notFound } from '#app/server/guards.ts'

interface Visit {
  readonly request: Request
  readonly params: Readonly<Record<string, string | undefined>>
  readonly context: RequestContext
}

/** The space of the address, or a 404. */
export async function getSpace({ params, context }: Visit): Promise<Space> {
  const space = await findSpace(context.db, params['space'] ?? '')
  if (!space) throw notFound()
  return space
}

/** The space and the thread of the address, or a 404. */
export async function getThread(visit: Visit): Promise<{ readonly space: Space; readonly thread: Thread }> {
  const space = await getSpace(visit)
  const thread = await findThread(visit.context.db, space.id, visit.params['thread'] ?? '')
  if (!thread) throw notFound()
  return { space, thread }
}

/** The member code this browser holds for a space: one cookie each, HttpOnly, until the browser is closed. */
export function readMemberCode({ request, context }: Visit, space: Pick<Space, 'slug'>): string | undefined {
  return normaliseCode(readCookies(request).get(cookieName(context.env, nameOf(space))) ?? '')
}

/** Who this browser writes as in a space. */
export async function readMember(visit: Visit, space: Space): Promise<Member | undefined> {
  const code = readMemberCode(visit, space)
  const member = code === undefined ? undefined : await findMemberByCode(visit.context.db, visit.context.world, code)
  return member?.spaceId === space.id ? member : undefined
}

export function memberCookie({ env }: Pick<RequestContext, 'env'>, space: Pick<Space, 'slug'>, code: string): string {
  return setCookie(env, nameOf(space), code)
}

export function clearedMemberCookie({ env }: Pick<RequestContext, 'env'>, space: Pick<Space, 'slug'>): string {
  return clearCookie(env, nameOf(space))
}

/** Pages of a space differ for its members: nothing of theirs is kept. The route adds `Vary: Cookie`, so that nobody sees the page from before they came in. */
export function forumCaching(member: Member | undefined): Record<string, string> {
  return { 'Cache-Control': member ? 'no-store' : 'public, max-age=60' }
}

function nameOf({ slug }: Pick<Space, 'slug'>): string {
  return `member-${slug}`
}
