import { inTransaction } from '#db/database.ts'
import type { CountedPlace, RetainedClass } from '#app/features/ground/retention/registry.ts'

/** Requests to be contacted. What was written goes at once when it is done; one nobody has opened waits on and counts as held. */
export const retainedContacts: RetainedClass = {
  key: 'contacts',
  count: async (db, _world, { before }) => {
    const rows = await db.selectFrom('contactRequest').select(({ fn }) => ['state', fn.countAll<number>().as('count')]).where('receivedOn', '<', before).groupBy('state').execute()
    const sum = (open: boolean) => rows.filter(({ state }) => (state === 'open') === open).reduce((total, { count }) => total + count, 0)
    return { due: sum(false), held: sum(true) }
  },
  delete: async (db, _world, { before }) => {
    const gone = await inTransaction(db, (trx) => trx.deleteFrom('contactRequest').where('state', '!=', 'open').where('receivedOn', '<', before).executeTakeFirst())
    return Number(gone.numDeletedRows)
  },
}

export const sealedContacts: CountedPlace = {
  key: 'contacts',
  count: async (db) => (await db.selectFrom('contactRequest').select(({ fn }) => fn.countAll<number>().as('count')).where('sealed', 'is not', null).executeTakeFirstOrThrow()).count,
}
