import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { dayOf, type World } from '#app/features/ground/world.ts'
import { deletedFrom } from '#app/features/ground/retention/keep.ts'
import type { Register, RetainedClass, SearchedPlace } from '#app/features/ground/retention/registry.ts'

/** Folders and files beside the database that may hold what stood in it. */
interface KeptFile {
  readonly path: string
  readonly day: string
  /** The newest backup stays until there is a newer one: without it nothing could be restored. */
  readonly newest: boolean
}

/** Copies of the database: those made before a migration, and backups. What was deleted since is still in them (settled 14). */
export function retainedFiles(dataDir: string): RetainedClass {
  return {
    key: 'files',
    count: async (_db, world, { before }) => {
      const old = (await listCopies(dataDir, world)).filter(({ day }) => day < before)
      return { due: old.filter(({ newest }) => !newest).length, held: old.filter(({ newest }) => newest).length }
    },
    delete: async (_db, world, { before }) => {
      const due = (await listCopies(dataDir, world)).filter(({ day, newest }) => day < before && !newest)
      for (const { path } of due) await rm(path, { force: true, recursive: true })
      return due.length
    },
  }
}

/** How many copies there are, and from when on there is none of today's any more. */
export function countCopies(dataDir: string): Register['copies'] {
  return async (world, keep) => {
    const days = (await listCopies(dataDir, world)).map(({ day }) => day).sort()
    const last = days.at(-1)
    return { count: days.length, goneOn: last === undefined ? null : deletedFrom(last, keep) }
  }
}

/** Files somebody made to take away. One that holds the words is deleted whole. */
export function searchedExports(dataDir: string): SearchedPlace {
  const folder = join(dataDir, 'exports')
  return {
    key: 'exports',
    search: async (_db, _world, wanted) => {
      const found: { id: string; held: boolean }[] = []
      for (const name of await namesIn(folder)) if (wanted.isIn(await readFile(join(folder, name), 'utf8'))) found.push({ id: name, held: false })
      return found
    },
    erase: async (_trx, _world, _wanted, ids) => {
      for (const name of ids) await rm(join(folder, name), { force: true })
      return ids.length
    },
  }
}

async function listCopies(dataDir: string, world: World): Promise<readonly KeptFile[]> {
  const beside = (await namesIn(dataDir)).filter((name) => name.includes('.before-')).map((name) => join(dataDir, name))
  const backups = (await namesIn(join(dataDir, 'backups'))).map((name) => join(dataDir, 'backups', name))
  const made = await Promise.all([...beside, ...backups].map(async (path) => ({ path, at: (await stat(path)).mtime })))
  const last = made.filter(({ path }) => backups.includes(path)).sort((one, other) => other.at.getTime() - one.at.getTime())[0]
  return made.map(({ path, at }) => ({ path, day: dayOf(world, at), newest: path === last?.path }))
}

/** The files of a folder; none when there is no such folder. */
async function namesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  })
  return entries.map(({ name }) => name).sort()
}
