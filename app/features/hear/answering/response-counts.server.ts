import type { Db } from '#db/database.ts'

/** How many responses came in by each collector. Shown with care: small numbers are not said (settled 18). */
export async function countResponses(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db.selectFrom('response').select(({ fn }) => ['collectorId', fn.countAll<number>().as('count')]).groupBy('collectorId').execute()
  return new Map(rows.map(({ collectorId, count }) => [collectorId, Number(count)]))
}
