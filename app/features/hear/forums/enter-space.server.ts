import { createHash } from 'node:crypto'
import { inTransaction, type Db } from '#db/database.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'
import { newReceiptCode } from '#app/features/hear/answering/receipt-code.ts'
import { chooseDisplayName } from '#app/features/hear/forums/display-name.ts'
import { memberLookup, spaceCodeLookup } from '#app/features/hear/forums/member-code.server.ts'
import { insertMember, listMemberNames } from '#app/features/hear/forums/member-store.server.ts'
import { isSpaceCode } from '#app/features/hear/forums/space-store.server.ts'

export type Entered =
  | { readonly ok: true; readonly memberId: string; readonly memberCode: string; readonly name: string }
  | { readonly ok: false; readonly reason: 'unknown_code' }

/** Somebody with a space code comes in: a new member with a name from the word list of their language. The member code is in the answer and nowhere else. */
export async function enterSpace(db: Db, world: World, { spaceId, spaceCode, language }: { readonly spaceId: string; readonly spaceCode: string; readonly language: string }): Promise<Entered> {
  if (!await isSpaceCode(db, spaceId, spaceCodeLookup(world, spaceCode))) return { ok: false, reason: 'unknown_code' }
  const memberCode = newReceiptCode()
  const member = { id: world.newId(), codeHash: memberLookup(world, memberCode), spaceId, language, joinedOn: dayOf(world) }
  const name = await inTransaction(db, async (trx) => {
    for (;;) {
      const chosen = chooseDisplayName(language, await listMemberNames(trx, spaceId), pickWith(world))
      if (await insertMember(trx, { ...member, name: chosen })) return chosen
    }
  })
  return { ok: true, memberId: member.id, memberCode, name }
}

/** Chance comes from the world's ids, so that the demonstration gives the same names every time. */
function pickWith(world: World): (below: number) => number {
  return (below) => createHash('sha256').update(world.newId()).digest().readUInt32BE(0) % below
}
