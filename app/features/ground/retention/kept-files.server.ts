import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { dayOf, type World } from '#app/features/ground/world.ts'
import { deletedFrom } from '#app/features/ground/retention/keep.ts'
import type { Register, RetainedClass, SearchedPlace } from '#app/features/ground/retention/registry.ts'

/** Folders and files beside the database that may hold what stood in it. */
interface KeptFile { readonly path: string; readonly day: string }

/** Copies of the database: those made before a migration, and backups. What was deleted since is still in them (settled 14). */
export function retainedFiles(dataDir: string): RetainedClass {
  return {
    key: 'files',
    count: async (_db, world, { before }) => ({ due: (await listCopies(dataDir, world)).filter(({ day }) => day < before).length, held: 0 }),
    delete: async (_db, world, { before }) => {
      const due = (await listCopies(dataDir, world)).filter(({ day }) => day < before)
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
  return Promise.all([...beside, ...backups].map(async (path) => ({ path, day: dayOf(world, (await stat(path)).mtime) })))
}

/** The files of a folder; none when there is no such folder. */
async function namesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  })
  return entries.map(({ name }) => name).sort()
}
