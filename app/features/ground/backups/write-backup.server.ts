import { createCipheriv, createHmac, randomBytes, type CipherGCM } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { openSnapshot } from '#db/snapshot.ts'
import { quoted, type Row, type Snapshot, type TableShape } from '#db/table-shape.ts'
import { FIRST_LINE, HEAD, type Manifest, type TableCount } from '#app/features/ground/backups/manifest.ts'
import { keyCheck } from '#app/features/ground/sealing/key-check.ts'
import type { World } from '#app/features/ground/world.ts'

interface Wanted {
  readonly databaseUrl: string
  readonly file: string
  readonly madeBy: Manifest['madeBy']
}

/**
 * Writes one moment of the whole database to a file, while others go on writing. It is sealed with a key from SECRET_KEY:
 * whoever holds the file alone can read nothing. The file appears under its name once it is whole.
 */
export async function writeBackup(world: World, { databaseUrl, file, madeBy }: Wanted): Promise<Manifest> {
  const part = `${file}.part`
  const snapshot = await openSnapshot(databaseUrl)
  try {
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', world.keyFor('backup 1'), iv)
    const tables: TableCount[] = []
    const body = Readable.from(writeTables(world, snapshot, tables), { objectMode: false, highWaterMark: 1 << 20 })
    await pipeline(body, createGzip({ level: 4 }), cipher, createWriteStream(part, { start: HEAD, mode: 0o600 }))
    const made: Manifest = { format: 1, madeAt: world.now().toISOString(), madeBy, migrations: [...snapshot.migrations], keyCheck: keyCheck(world), keyIds: await listKeyIds(snapshot), iv: iv.toString('base64'), tables }
    await finish(part, made, cipher)
    await rename(part, file)
    return made
  } catch (error) {
    await rm(part, { force: true })
    throw error
  } finally {
    await snapshot.close()
  }
}

async function* writeTables(world: World, snapshot: Snapshot, counts: TableCount[]): AsyncIterable<Buffer> {
  for (const table of snapshot.tables) {
    yield Buffer.from(`${JSON.stringify({ table: table.name, columns: table.columns })}\n`)
    const counter = countTable(world, table)
    for await (const rows of snapshot.read(table)) yield counter.add(rows)
    counts.push(counter.end())
  }
}

/** Counts rows and hashes them in order. The hash is keyed: it tells nobody what a small table may hold. */
export function countTable(world: Pick<World, 'keyFor'>, { name, columns }: Pick<TableShape, 'name' | 'columns'>): { readonly add: (rows: readonly Row[]) => Buffer; readonly end: () => TableCount } {
  const hash = createHmac('sha256', world.keyFor('backup hash 1'))
  let count = 0
  return {
    add: (rows) => {
      const text = Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
      hash.update(text)
      count += rows.length
      return text
    },
    end: () => ({ name, columns: [...columns], rows: count, hash: hash.digest('hex') }),
  }
}

/** The keys that sealed columns name: without them a restored database could not be read. */
async function listKeyIds(snapshot: Snapshot): Promise<string[]> {
  const ids = new Set<string>()
  for (const { name, columns } of snapshot.tables) {
    for (const column of columns.filter((known) => /(^|_)key_id$/.test(known))) {
      for (const [id] of await snapshot.find(`select distinct ${quoted(column)} from ${quoted(name)} where ${quoted(column)} is not null`)) ids.add(String(id))
    }
  }
  return [...ids].sort()
}

async function finish(part: string, made: Manifest, cipher: CipherGCM): Promise<void> {
  const head = Buffer.from(`${FIRST_LINE}\n${JSON.stringify(made)}\n`)
  if (head.length > HEAD) throw new Error('the head of the backup has no room for its tables')
  const file = await open(part, 'r+')
  try {
    await file.write(Buffer.concat([head, Buffer.alloc(HEAD - head.length, ' ')]), 0, HEAD, 0)
    const { size } = await file.stat()
    await file.write(cipher.getAuthTag(), 0, undefined, size)
    await file.sync()
  } finally {
    await file.close()
  }
}
