import { join } from 'node:path'
import { createDatabase, type Db } from '#db/database.ts'

/** How many texts of people say exactly this, in the database of the running server. */
export function countContributions(original: string): Promise<number> {
  return beside(async (db) => (await db.selectFrom('contribution').select('id').where('original', '=', original).execute()).length)
}

/** Takes these words out of the reading queue again: other tests look for theirs on its first page. */
export async function takeAsRead(original: string): Promise<void> {
  await beside((db) => db.updateTable('contribution').set({ readState: 'read', readInTime: 1, receivedAt: null }).where('original', '=', original).execute())
}

async function beside<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const { db } = createDatabase(`file:${join(process.env['SAYBACK_DATA'] ?? '', 'sayback.sqlite')}`)
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}
