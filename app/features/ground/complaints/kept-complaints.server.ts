import { inTransaction, type Db } from '#db/database.ts'
import { openSealedComplaint, sealComplaint } from '#app/features/ground/complaints/sealed-complaint.ts'
import type { RetainedClass, SearchedPlace } from '#app/features/ground/retention/registry.ts'
import type { Wanted } from '#app/features/ground/retention/wanted.ts'
import type { World } from '#app/features/ground/world.ts'

const MOST = 5000

/** Complaints, counted from the day they were settled. One that is not settled stays. */
export const retainedComplaints: RetainedClass = {
  key: 'complaints',
  count: async (db, _world, { before }) => {
    const { due } = await db.selectFrom('complaint').select(({ fn }) => fn.countAll<number>().as('due')).where('state', '=', 'settled').where('settledOn', '<', before).executeTakeFirstOrThrow()
    return { due, held: 0 }
  },
  delete: async (db, _world, { before }) => {
    const gone = await inTransaction(db, (trx) => trx.deleteFrom('complaint').where('state', '=', 'settled').where('settledOn', '<', before).executeTakeFirst())
    return Number(gone.numDeletedRows)
  },
}

/** The words of complaints and the addresses in them: sealed, opened in memory to look. */
export const searchedComplaints: SearchedPlace = {
  key: 'complaints',
  search: async (db, world, wanted) => (await listMatching(db, world, wanted)).map(({ id }) => ({ id, held: false })),
  read: async (db, world, ids) => (await listOpened(db, world)).filter(({ id }) => ids.includes(id))
    .map(({ content, language, receivedOn }) => ({ text: [content.text, content.contact].filter((part) => part !== '').join('\n'), language, day: receivedOn })),
  erase: async (trx, world, wanted, ids, how) => {
    for (const { id, content } of (await listOpened(trx, world)).filter((complaint) => ids.includes(complaint.id))) {
      const struck = how === 'delete' ? { sealed: null } : sealComplaint(world, { text: wanted.strike(content.text), contact: wanted.strike(content.contact) })
      await trx.updateTable('complaint').set(struck).where('id', '=', id).execute()
    }
    return ids.length
  },
}

async function listMatching(db: Db, world: World, wanted: Wanted) {
  return (await listOpened(db, world)).filter(({ content }) => wanted.isIn(content.text) || wanted.isIn(content.contact))
}

async function listOpened(db: Db, world: World) {
  const rows = await db.selectFrom('complaint').select(['id', 'keyId', 'sealed', 'language', 'receivedOn']).where('sealed', 'is not', null).orderBy('id').limit(MOST).execute()
  return rows.map(({ keyId, sealed, ...row }) => ({ ...row, content: openSealedComplaint(world, { keyId, sealed: sealed ?? '' }) }))
}
