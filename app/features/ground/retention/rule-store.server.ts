import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'
import type { Keep } from '#app/features/ground/retention/keep.ts'
import { DEFAULT_KEEP } from '#app/features/ground/retention/default-keep.ts'
import type { DataClass } from '#app/features/ground/retention/registry.ts'

/** How long each class is kept here: the partnership's own rule, else the one Sayback comes with. */
export async function getRules(db: Db): Promise<Readonly<Record<DataClass, Keep>>> {
  const rows = await db.selectFrom('retentionRule').select(['dataClass', 'amount', 'unit']).execute()
  const own = Object.fromEntries(rows.map(({ dataClass, amount, unit }) => [dataClass, { amount, unit }]))
  return { ...DEFAULT_KEEP, ...own }
}

export async function saveRule(trx: Db, rule: Schema['retentionRule']): Promise<void> {
  const { dataClass: _, ...changed } = rule
  await trx.insertInto('retentionRule').values(rule).onConflict((conflict) => conflict.column('dataClass').doUpdateSet(changed)).execute()
}
