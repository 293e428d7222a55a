import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ENDING, type Manifest } from '#app/features/ground/backups/manifest.ts'
import { readManifest } from '#app/features/ground/backups/read-backup.server.ts'
import { addDays, dayOf, type World } from '#app/features/ground/world.ts'

/** A file in the folder of backups. Without a manifest it is damaged, or none of ours. */
export interface ListedBackup { readonly name: string; readonly bytes: number; readonly manifest: Manifest | undefined }

export const DAYS_KEPT = 7
const NAME = /^[\w.-]+\.sayback$/

/** Where backups stand that nobody asked for elsewhere. */
export async function backupsFolder(dataDir: string): Promise<string> {
  const folder = join(dataDir, 'backups')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return folder
}

/** A name that sorts by time and says no more. */
export function nameBackup(world: Pick<World, 'now'>): string {
  return `sayback-${world.now().toISOString().slice(0, 19).replaceAll(':', '')}${ENDING}`
}

/** The backups of a folder, newest first. */
export async function listBackups(folder: string): Promise<readonly ListedBackup[]> {
  const names = (await readdir(folder)).filter((name) => NAME.test(name)).sort().reverse()
  return Promise.all(names.map(async (name) => ({
    name, bytes: (await stat(join(folder, name))).size, manifest: await readManifest(join(folder, name)).catch(() => undefined),
  })))
}

/** The path of a backup of the folder; undefined for any other name, above all one that leads elsewhere. */
export async function findBackup(folder: string, name: string): Promise<string | undefined> {
  return NAME.test(name) && (await readdir(folder)).includes(name) ? join(folder, name) : undefined
}

/** Deletes backups older than a week (settled 14), never the newest one. Returns how many. */
export async function deleteOldBackups(world: World, folder: string): Promise<number> {
  const [, ...others] = await listBackups(folder)
  const due = others.filter(({ manifest }) => manifest !== undefined && dayOf(world, new Date(manifest.madeAt)) < addDays(dayOf(world), -DAYS_KEPT))
  for (const { name } of due) await rm(join(folder, name))
  return due.length
}
