import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { spaceCodeLookup } from '#app/features/hear/forums/member-code.server.ts'
import { insertSpace, insertSpaceCode } from '#app/features/hear/forums/space-store.server.ts'
import type { NewSpace } from '#app/features/hear/forums/space.ts'

/** One code and whom it was given to: a school, a youth group. */
export interface NewSpaceCode {
  readonly code: string
  readonly label: string
}

/** Opens a space that is moderated before publication (MOD-03), with the codes that let people in (MOD-05). */
export async function openSpace(db: Db, world: World, staffId: string, space: NewSpace, codes: readonly NewSpaceCode[]): Promise<string> {
  const id = world.newId()
  await inTransaction(db, async (trx) => {
    await insertSpace(trx, id, space)
    for (const { code, label } of codes) await insertSpaceCode(trx, { codeHash: spaceCodeLookup(world, code), spaceId: id, label })
    await recordAudit(trx, world, { staffId, act: 'forum_space.opened', subjectType: 'forum_space', subjectId: id, detail: { slug: space.slug, codes: codes.length } })
  })
  return id
}
