import type { Db } from '#db/database.ts'
import type { World } from '#app/features/ground/world.ts'
import { normaliseCode } from '#app/features/hear/answering/receipt-code.ts'
import { memberLookup } from '#app/features/hear/forums/member-code.server.ts'
import { findMember } from '#app/features/hear/forums/member-store.server.ts'
import type { Member } from '#app/features/hear/forums/member.ts'

/** The member a typed code belongs to, in whichever space. Undefined for every wrong code alike. */
export async function findMemberByCode(db: Db, world: World, typed: string): Promise<Member | undefined> {
  const code = normaliseCode(typed)
  return code === undefined ? undefined : findMember(db, memberLookup(world, code))
}
