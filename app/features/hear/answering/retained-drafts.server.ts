import { inTransaction } from '#db/database.ts'
import type { RetainedClass } from '#app/features/ground/retention/registry.ts'

/** Answers nobody sent, counted from the day they were last changed. Nobody but the child can read them. */
export const retainedDrafts: RetainedClass = {
  key: 'drafts',
  count: async (db, _world, { before }) => {
    const { due } = await db.selectFrom('draft').select(({ fn }) => fn.countAll<number>().as('due')).where('updatedOn', '<', before).executeTakeFirstOrThrow()
    return { due, held: 0 }
  },
  delete: async (db, _world, { before }) => {
    const gone = await inTransaction(db, (trx) => trx.deleteFrom('draft').where('updatedOn', '<', before).executeTakeFirst())
    return Number(gone.numDeletedRows)
  },
}
