import { backupsFolder, listBackups, type ListedBackup } from '#app/features/ground/backups/backup-folder.server.ts'
import type { BackupLine } from '#app/features/ground/backups/backup-list.tsx'
import { BACKUP, BACKUP_FAILED, RESTORE_TESTED } from '#app/features/ground/backups/make-backup.server.ts'
import { countRows, type BackupProblem } from '#app/features/ground/backups/manifest.ts'
import { findJob, type JobNote } from '#app/features/ground/jobs/job-store.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'
import type { ServerContext } from '#app/server/context.ts'

/** The backups in the folder, what is being done just now, and what went wrong last. */
export async function loadBackups({ db, world, env }: ServerContext) {
  const [made, failed, tested] = await Promise.all([BACKUP, BACKUP_FAILED, RESTORE_TESTED].map((name) => findJob(db, world, name)))
  const backups = (await listBackups(await backupsFolder(env.dataDir))).map((listed) => lineOf(world, listed, tested))
  const failedSince = failed?.ranAt && failed.ranAt > (made?.ranAt ?? '') ? failed.detail['problem'] as BackupProblem : undefined // written by makeBackup
  return { backups, busy: made?.busy ?? false, testing: tested?.busy ?? false, failedSince }
}

function lineOf(world: World, { name, bytes, manifest }: ListedBackup, tested: JobNote | undefined): BackupLine {
  const test = tested?.ranAt && tested.detail['file'] === name ? { ok: tested.detail['ok'] === true, day: dayOf(world, new Date(tested.ranAt)), problem: tested.detail['problem'] as BackupProblem | null } : undefined // written by testBackup
  return { name, megabytes: Math.max(1, Math.round(bytes / 1_000_000)), made: manifest && { at: manifest.madeAt, by: manifest.madeBy, rows: countRows(manifest) }, test }
}
