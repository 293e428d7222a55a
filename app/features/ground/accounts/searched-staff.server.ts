import type { Db } from '#db/database.ts'
import { mayHold } from '#app/features/ground/retention/may-hold.server.ts'
import type { SearchedPlace } from '#app/features/ground/retention/registry.ts'
import type { Wanted } from '#app/features/ground/retention/wanted.ts'

/** Our own staff. Their acts stand in the audit trail, so an account is closed, not erased: it counts as held. */
export const searchedStaff: SearchedPlace = {
  key: 'staff',
  search: async (db, _world, wanted) => (await listNamed(db, wanted)).map((id) => ({ id, held: true })),
  erase: () => Promise.resolve(0),
}

async function listNamed(db: Db, wanted: Wanted): Promise<readonly string[]> {
  const rows = await db.selectFrom('staff').select(['id', 'displayName', 'email'])
    .where((eb) => eb.or([mayHold(eb.ref('displayName'), wanted), mayHold(eb.ref('email'), wanted)])).orderBy('id').limit(1000).execute()
  return rows.filter(({ displayName, email }) => wanted.isIn(displayName) || wanted.isIn(email)).map(({ id }) => id)
}
