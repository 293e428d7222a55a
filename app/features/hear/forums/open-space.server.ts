import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { gapsFor, type DutyGap } from '#app/features/ground/duty/duty-gaps.ts'
import { getDutyState } from '#app/features/ground/duty/get-duty-state.server.ts'
import { isSignedOff } from '#app/features/ground/duty/sign-off.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { OFFICE } from '#app/features/hear/contributions/contribution.ts'
import { spaceCodeLookup } from '#app/features/hear/forums/member-code.server.ts'
import { insertSpace, insertSpaceCode } from '#app/features/hear/forums/space-store.server.ts'
import type { NewSpace } from '#app/features/hear/forums/space.ts'

/** One code and whom it was given to: a school, a youth group. */
export interface NewSpaceCode {
  readonly code: string
  readonly label: string
}

/** What is missing before this space may be opened: for under 18s everything of SAFE-01, and somebody to read the posts. */
export async function listSpaceGaps(db: Db, world: World, { slug, audience }: Pick<NewSpace, 'slug' | 'audience'>): Promise<readonly DutyGap[]> {
  const opening = { underEighteen: audience !== 'parents', ownWords: true, languages: [OFFICE], signedOff: await isSignedOff(db, `forum_space:${slug}`) }
  return gapsFor(opening, await getDutyState(db, world))
}

export type OpenedSpace = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly gaps: readonly DutyGap[] }

/** Opens a space that is moderated before publication (MOD-03), with the codes that let people in (MOD-05). Nothing of the duty may be missing. */
export async function openSpace(db: Db, world: World, staffId: string, space: NewSpace, codes: readonly NewSpaceCode[]): Promise<OpenedSpace> {
  const id = world.newId()
  return inTransaction(db, async (trx) => {
    const gaps = await listSpaceGaps(trx, world, space)
    if (gaps.length > 0) return { ok: false, gaps }
    await insertSpace(trx, id, space)
    for (const { code, label } of codes) await insertSpaceCode(trx, { codeHash: spaceCodeLookup(world, code), spaceId: id, label })
    await recordAudit(trx, world, { staffId, act: 'forum_space.opened', subjectType: 'forum_space', subjectId: id, detail: { slug: space.slug, codes: codes.length } })
    return { ok: true, id }
  })
}
