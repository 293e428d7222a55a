import { inTransaction, type Db } from '#db/database.ts'
import type { Due, RetainedClass } from '#app/features/ground/retention/registry.ts'
import { SAFEGUARDING_FLAGS } from '#app/features/hear/contributions/contribution.ts'
import { deleteTexts } from '#app/features/hear/contributions/delete-texts.server.ts'

const AT_ONCE = 200

/** Posts that were refused or taken down, counted from the day they came. */
export const retainedPosts: RetainedClass = {
  key: 'refusedPosts',
  count: async (db, _world, due) => {
    const all = await duePosts(db, due).select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
    const free = await freePosts(db, due).select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
    return { due: free.count, held: all.count - free.count }
  },
  delete: async (db, _world, due) => {
    let deleted = 0
    for (;;) {
      const rows = await freePosts(db, due).select('contribution.id').orderBy('contribution.id').limit(AT_ONCE).execute()
      if (rows.length === 0) return deleted
      deleted += await inTransaction(db, (trx) => deleteTexts(trx, rows.map(({ id }) => id)))
    }
  },
}

/** What people told us about posts, once it is settled. Nothing about who told us was ever kept. */
export const retainedReports: RetainedClass = {
  key: 'reports',
  count: async (db, _world, { before }) => {
    const { due } = await db.selectFrom('contentReport').select(({ fn }) => fn.countAll<number>().as('due')).where('state', '=', 'settled').where('madeOn', '<', before).executeTakeFirstOrThrow()
    return { due, held: 0 }
  },
  delete: async (db, _world, { before }) => {
    const gone = await inTransaction(db, (trx) => trx.deleteFrom('contentReport').where('state', '=', 'settled').where('madeOn', '<', before).executeTakeFirst())
    return Number(gone.numDeletedRows)
  },
}

function duePosts(db: Db, { before }: Due) {
  return db.selectFrom('post').innerJoin('contribution', 'contribution.id', 'post.contributionId')
    .where('post.state', 'in', ['refused', 'removed']).where('contribution.receivedOn', '<', before)
}

function freePosts(db: Db, due: Due) {
  return duePosts(db, due).where('contribution.flag', 'not in', SAFEGUARDING_FLAGS).where('contribution.consultationId', 'not in', [...due.heldConsultations, ''])
}
