import { basename, join } from 'node:path'
import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { backupsFolder, deleteOldBackups, findBackup, nameBackup } from '#app/features/ground/backups/backup-folder.server.ts'
import { BackupError, countRows, type Manifest } from '#app/features/ground/backups/manifest.ts'
import { tryRestore } from '#app/features/ground/backups/restore-backup.server.ts'
import { writeBackup } from '#app/features/ground/backups/write-backup.server.ts'
import { findJob, leaseJob, noteJob, releaseJob } from '#app/features/ground/jobs/job-store.server.ts'
import { dayOf, timeOf, type World } from '#app/features/ground/world.ts'

/** Where the data is. */
export interface DataPlace { readonly databaseUrl: string; readonly dataDir: string }

export const BACKUP = 'backup'
export const BACKUP_FAILED = 'backup.failed'
export const RESTORE_TESTED = 'restore.tested'
const LONGEST = 120
const FROM = '02:00'

/** Makes a backup now, unless one is being made. Resolves when it is whole; false when another process is at it. */
export async function makeBackup(db: Db, world: World, { databaseUrl, dataDir }: DataPlace, { staffId, madeBy }: { readonly staffId: string; readonly madeBy: Manifest['madeBy'] }): Promise<boolean> {
  if (!await leaseJob(db, world, { name: BACKUP, minutes: LONGEST })) return false
  try {
    const file = join(await backupsFolder(dataDir), nameBackup(world))
    const made = await writeBackup(world, { databaseUrl, file, madeBy })
    await noteBackup(db, world, { staffId, file, made })
    return true
  } catch (error) {
    await releaseJob(db, BACKUP)
    await noteJob(db, world, BACKUP_FAILED, { problem: problemOf(error) })
    throw error
  }
}

/** Writes down that a backup is there, for the health page and the audit trail. */
export async function noteBackup(db: Db, world: World, { staffId, file, made }: { readonly staffId: string; readonly file: string; readonly made: Manifest }): Promise<void> {
  await inTransaction(db, async (trx) => {
    await noteJob(trx, world, BACKUP, { file: basename(file), rows: countRows(made), madeAt: made.madeAt })
    await recordAudit(trx, world, { staffId, act: 'backup.made', subjectType: 'backup', subjectId: basename(file), detail: { rows: countRows(made) } })
  })
}

/** Once a night, by one process; backups older than a week go. Returns how many were made. */
export async function backUpDaily(db: Db, world: World, place: DataPlace): Promise<number> {
  const last = await findJob(db, world, BACKUP)
  const doneToday = last?.ranAt !== undefined && last.ranAt !== null && dayOf(world, new Date(last.ranAt)) === dayOf(world)
  if (doneToday || timeOf(world) < FROM) return 0
  const made = await makeBackup(db, world, place, { staffId: 'system', madeBy: 'day' })
  await deleteOldBackups(world, await backupsFolder(place.dataDir))
  return made ? 1 : 0
}

/** Restores a backup into a place of its own and compares it, unless another test runs. Its outcome stands on the health page. */
export async function testBackup(db: Db, world: World, { databaseUrl, dataDir }: DataPlace, { staffId, name }: { readonly staffId: string; readonly name: string }): Promise<boolean> {
  const folder = await backupsFolder(dataDir)
  const file = await findBackup(folder, name)
  if (file === undefined || !await leaseJob(db, world, { name: RESTORE_TESTED, minutes: LONGEST })) return false
  const started = performance.now()
  const outcome = await tryRestore(world, { file, databaseUrl, folder }).then(({ manifest }) => ({ ok: true, rows: countRows(manifest), problem: null }), (error: unknown) => ({ ok: false, rows: 0, problem: problemOf(error) }))
  await inTransaction(db, async (trx) => {
    const detail = { file: name, ...outcome, seconds: Math.round((performance.now() - started) / 1000) }
    await noteJob(trx, world, RESTORE_TESTED, detail)
    await recordAudit(trx, world, { staffId, act: 'backup.tested', subjectType: 'backup', subjectId: name, detail: { ok: outcome.ok } })
  })
  return true
}

/** Writes down that somebody takes a backup away, before the first byte goes. Undefined when there is none of that name. */
export async function openDownload(db: Db, world: World, { dataDir }: Pick<DataPlace, 'dataDir'>, { staffId, name }: { readonly staffId: string; readonly name: string }): Promise<string | undefined> {
  const file = await findBackup(await backupsFolder(dataDir), name)
  if (file !== undefined) await inTransaction(db, (trx) => recordAudit(trx, world, { staffId, act: 'backup.downloaded', subjectType: 'backup', subjectId: name }))
  return file
}

function problemOf(error: unknown): string {
  if (error instanceof BackupError) return error.problem
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC' ? 'no_room' : 'damaged'
}
