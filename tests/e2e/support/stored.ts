import { join } from 'node:path'
import { createDatabase } from '#db/database.ts'

/** How many texts of people say exactly this, in the database of the running server. */
export async function countContributions(original: string): Promise<number> {
  const { db } = createDatabase(`file:${join(process.env['SAYBACK_DATA'] ?? '', 'sayback.sqlite')}`)
  const rows = await db.selectFrom('contribution').select('id').where('original', '=', original).execute()
  await db.destroy()
  return rows.length
}
