import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createDatabase } from '#db/database.ts'

/** A short survey on people's own devices, which the demonstration does not have: survey A for 7–8s. */
export const OWN_DEVICE_COLLECTOR = 'paper-plane'

export async function seedOwnDevice(dataDir: string): Promise<void> {
  const { db } = createDatabase(`file:${join(dataDir, 'sayback.sqlite')}`)
  const kite = await db.selectFrom('collector').selectAll().where('code', '=', 'sunny-kite').executeTakeFirstOrThrow()
  await db.insertInto('collector').values({ ...kite, id: randomUUID(), code: OWN_DEVICE_COLLECTOR, device: 'own' }).execute()
  await db.destroy()
}
