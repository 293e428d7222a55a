import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'

export type RetentionRun = Schema['retentionRun']
export type CertificateLine = Omit<Schema['retentionRunLine'], 'runId'>

export interface ListedRun extends Pick<RetentionRun, 'id' | 'ranAt' | 'kind'> {
  readonly who: string | null
  readonly deleted: number
  readonly held: number
}

export interface Certificate extends Omit<RetentionRun, 'staffId' | 'day'> {
  readonly who: string | null
  readonly lines: readonly CertificateLine[]
}

const MOST = 60

/** Takes today's run for this process; false when another has it. */
export async function claimDay(trx: Db, { id, day, ranAt }: { readonly id: string; readonly day: string; readonly ranAt: string }): Promise<boolean> {
  const claimed = await trx.insertInto('retentionRun').values({ id, day, ranAt, staffId: null, kind: 'retention', backups: 0, backupsGoneOn: null, overwritten: 0 })
    .onConflict((conflict) => conflict.column('day').doNothing()).returning('id').executeTakeFirst()
  return claimed !== undefined
}

/** Writes what a run did, beside the row it began with if there is one. */
export async function finishRun(trx: Db, run: RetentionRun, lines: readonly CertificateLine[]): Promise<void> {
  const { id, ...rest } = run
  await trx.insertInto('retentionRun').values(run).onConflict((conflict) => conflict.column('id').doUpdateSet(rest)).execute()
  if (lines.length > 0) await trx.insertInto('retentionRunLine').values(lines.map((line) => ({ runId: id, ...line }))).execute()
}

/** Notes that what the deleted rows left behind was overwritten. */
export async function markOverwritten(trx: Db, id: string): Promise<void> {
  await trx.updateTable('retentionRun').set({ overwritten: 1 }).where('id', '=', id).execute()
}

/** The newest runs in which something was deleted or held, and the newest of all. */
export async function listRuns(db: Db): Promise<readonly ListedRun[]> {
  const rows = await db.selectFrom('retentionRun').leftJoin('retentionRunLine', 'retentionRunLine.runId', 'retentionRun.id').leftJoin('staff', 'staff.id', 'retentionRun.staffId')
    .select(({ fn }) => ['retentionRun.id', 'ranAt', 'kind', 'staff.displayName as who', fn.sum<number | null>('deleted').as('deleted'), fn.sum<number | null>('held').as('held')])
    .groupBy(['retentionRun.id', 'ranAt', 'kind', 'staff.displayName']).orderBy('ranAt', 'desc').orderBy('retentionRun.id').limit(MOST).execute()
  return rows.map(({ deleted, held, ...run }) => ({ ...run, deleted: Number(deleted ?? 0), held: Number(held ?? 0) }))
}

export async function findCertificate(db: Db, id: string): Promise<Certificate | undefined> {
  const run = await db.selectFrom('retentionRun').leftJoin('staff', 'staff.id', 'retentionRun.staffId')
    .select(['retentionRun.id', 'ranAt', 'kind', 'backups', 'backupsGoneOn', 'overwritten', 'staff.displayName as who']).where('retentionRun.id', '=', id).executeTakeFirst()
  if (!run) return undefined
  const lines = await db.selectFrom('retentionRunLine').select(['dataClass', 'amount', 'unit', 'deleted', 'held']).where('runId', '=', id).orderBy('dataClass').execute()
  return { ...run, lines }
}
