import { inTransaction, type Db } from '#db/database.ts'
import { mailContent } from '#app/features/ground/outbox/mail.ts'
import type { RetainedClass, SearchedPlace } from '#app/features/ground/retention/registry.ts'
import type { Wanted } from '#app/features/ground/retention/wanted.ts'
import { openSealed } from '#app/features/ground/sealing/sealing.ts'
import type { World } from '#app/features/ground/world.ts'

const MOST = 5000

/** Rows of the outbox, counted from the day they were settled. To whom they went is gone since then anyway. */
export const retainedMail: RetainedClass = {
  key: 'outbox',
  count: async (db, _world, { before }) => {
    const { due } = await db.selectFrom('outbox').select(({ fn }) => fn.countAll<number>().as('due')).where('settledOn', '<', before).executeTakeFirstOrThrow()
    return { due, held: 0 }
  },
  delete: async (db, _world, { before }) => {
    const gone = await inTransaction(db, (trx) => trx.deleteFrom('outbox').where('settledOn', '<', before).executeTakeFirst())
    return Number(gone.numDeletedRows)
  },
}

/** Mails with an address that still wait: sealed, opened in memory to look for it. */
export const searchedMail: SearchedPlace = {
  key: 'outbox',
  search: async (db, world, wanted) => (await listMails(db, world, wanted)).map((id) => ({ id, held: false })),
  erase: async (trx, _world, _wanted, ids) => {
    const gone = await trx.deleteFrom('outbox').where('id', 'in', [...ids, '']).executeTakeFirst()
    return Number(gone.numDeletedRows)
  },
}

async function listMails(db: Db, world: World, wanted: Wanted): Promise<readonly string[]> {
  const rows = await db.selectFrom('outbox').select(['id', 'keyId', 'sealed']).where('sealed', 'is not', null).orderBy('id').limit(MOST).execute()
  return rows.filter(({ keyId, sealed }) => {
    const { address, values } = mailContent.parse(JSON.parse(openSealed(world, 'outbox', { keyId, sealed: sealed ?? '' })))
    return [address ?? null, ...Object.values(values)].some((text) => wanted.isIn(text))
  }).map(({ id }) => id)
}
