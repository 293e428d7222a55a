import { openPostgresSnapshot } from '#db/snapshot-postgres.ts'
import { openSqliteSnapshot } from '#db/snapshot-sqlite.ts'
import type { Snapshot } from '#db/table-shape.ts'

/** Opens a moment of the database of `url` on a connection of its own. */
export async function openSnapshot(url: string): Promise<Snapshot> {
  return url.startsWith('file:') ? openSqliteSnapshot(url.slice('file:'.length)) : openPostgresSnapshot(url)
}
