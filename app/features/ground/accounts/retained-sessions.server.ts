import { inTransaction } from '#db/database.ts'
import type { RetainedClass } from '#app/features/ground/retention/registry.ts'

/** Sessions of staff that have run out. */
export const retainedSessions: RetainedClass = {
  key: 'sessions',
  count: async (db, _world, { before }) => {
    const { due } = await db.selectFrom('session').select(({ fn }) => fn.countAll<number>().as('due')).where('expiresAt', '<', before).executeTakeFirstOrThrow()
    return { due, held: 0 }
  },
  delete: async (db, _world, { before }) => {
    const gone = await inTransaction(db, (trx) => trx.deleteFrom('session').where('expiresAt', '<', before).executeTakeFirst())
    return Number(gone.numDeletedRows)
  },
}

/** Links and half-finished ways of signing in that have run out, with the hashes of their addresses. */
export const retainedSignIns: RetainedClass = {
  key: 'signIns',
  count: async (db, _world, { before }) => {
    const links = await db.selectFrom('signInLink').select(({ fn }) => fn.countAll<number>().as('count')).where('expiresAt', '<', before).executeTakeFirstOrThrow()
    const visits = await db.selectFrom('signInVisit').select(({ fn }) => fn.countAll<number>().as('count')).where('expiresAt', '<', before).executeTakeFirstOrThrow()
    return { due: links.count + visits.count, held: 0 }
  },
  delete: async (db, _world, { before }) => inTransaction(db, async (trx) => {
    const links = await trx.deleteFrom('signInLink').where('expiresAt', '<', before).executeTakeFirst()
    const visits = await trx.deleteFrom('signInVisit').where('expiresAt', '<', before).executeTakeFirst()
    return Number(links.numDeletedRows + visits.numDeletedRows)
  }),
}
