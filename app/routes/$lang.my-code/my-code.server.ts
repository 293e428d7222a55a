import { listShortHelp } from '#app/features/ground/duty/helpline-store.server.ts'
import type { Helpline } from '#app/features/ground/duty/helpline.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { findDraftWay } from '#app/features/hear/answering/find-draft-way.server.ts'
import { normaliseCode, receiptLookup } from '#app/features/hear/answering/receipt-code.ts'
import { findMemberByCode } from '#app/features/hear/forums/find-member.server.ts'
import { listPostsOfMember } from '#app/features/hear/forums/post-store.server.ts'
import type { OwnPost } from '#app/features/hear/forums/post.ts'
import { hasNotes, readerOfMember, readerOfReceipt, showNotesFor, type NoteForReader } from '#app/features/hear/safeguarding/concerns/note-store.server.ts'
import { listReplies, type ThemeReply } from '#app/features/respond/feedback/reply-store.server.ts'
import { followCode, type Followed } from '#app/features/respond/following/follow-code.server.ts'
import type { RequestContext } from '#app/server/context.ts'

/** What stands under the code that is open in this browser. */
export type MyCode =
  | { readonly opened: false }
  | { readonly opened: true; readonly is: 'sent'; readonly followed: Pick<Followed, 'state' | 'reading' | 'consultation'>; readonly replies: readonly ThemeReply[]; readonly today: string; readonly hasMessage: boolean }
  | { readonly opened: true; readonly is: 'draft'; readonly expiresOn: string }
  | { readonly opened: true; readonly is: 'member'; readonly name: string; readonly posts: readonly OwnPost[]; readonly helplines: readonly Helpline[]; readonly hasMessage: boolean }

export async function loadMyCode({ db, world }: RequestContext, code: string): Promise<MyCode> {
  const followed = await followCode(db, world, code)
  if (followed) {
    const { themes, ...rest } = followed
    return { opened: true, is: 'sent', followed: rest, replies: await listReplies(db, themes.map(({ id }) => id)), today: dayOf(world), hasMessage: await hasNotes(db, world, readerOfReceipt(receiptLookup(world, code))) }
  }
  const draft = await findDraftWay(db, world, code)
  if (draft) return { opened: true, is: 'draft', expiresOn: draft.expiresOn }
  const member = await findMemberByCode(db, world, code)
  return member ? { opened: true, is: 'member', name: member.name, posts: await listPostsOfMember(db, member.id), helplines: await listShortHelp(db, 'young-people'), hasMessage: await hasNotes(db, world, readerOfMember(member.id)) } : { opened: false }
}

/** The messages left for the holder of this code, shown now. */
export async function showMessages({ db, world }: RequestContext, code: string): Promise<NoteForReader[]> {
  const member = await findMemberByCode(db, world, code)
  return showNotesFor(db, world, member ? readerOfMember(member.id) : readerOfReceipt(receiptLookup(world, code)))
}

type Opened =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly status: 422 | 429; readonly problem: 'following:errors.code.missing' | 'following:errors.code.unknown' | 'following:tooMany' }

/** Only wrong codes are counted: a whole school may open its own from one address (S10). The answer is the same for every wrong one. */
export async function openCode(context: RequestContext, typed: string): Promise<Opened> {
  if (typed === '') return { ok: false, status: 422, problem: 'following:errors.code.missing' }
  if (!await context.rateLimits.isUnder('wrongCode', context.sender)) return { ok: false, status: 429, problem: 'following:tooMany' }
  const code = normaliseCode(typed)
  const found = code ? await loadMyCode(context, code) : undefined
  if (code && found?.opened) return { ok: true, code }
  await context.rateLimits.count('wrongCode', context.sender)
  return { ok: false, status: 422, problem: 'following:errors.code.unknown' }
}

