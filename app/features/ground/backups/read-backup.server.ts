import { createDecipheriv } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip, type Gunzip } from 'node:zlib'
import type { RowsToPut } from '#db/filling.ts'
import { findUnknownMigration } from '#db/migrate.ts'
import type { Row } from '#db/table-shape.ts'
import { BackupError, FIRST_LINE, HEAD, manifest, TAG, type Manifest } from '#app/features/ground/backups/manifest.ts'
import { keyCheck } from '#app/features/ground/sealing/key-check.ts'
import { FIRST_KEY } from '#app/features/ground/sealing/sealing.ts'
import type { World } from '#app/features/ground/world.ts'

const ROWS = 400

/** What stands open at the head of a backup. Throws `BackupError` when it is none. */
export async function readManifest(path: string): Promise<Manifest> {
  const [first, second] = (await readHead(path)).split('\n')
  if (first !== FIRST_LINE) throw new BackupError('not_a_backup')
  try {
    return manifest.parse(JSON.parse(second ?? ''))
  } catch {
    throw new BackupError('damaged')
  }
}

/** Refuses what this installation could not read afterwards. */
export function checkManifest(world: Pick<World, 'keyFor' | 'fieldKeys'>, { migrations, keyCheck: made, keyIds }: Manifest): void {
  if (findUnknownMigration(migrations)) throw new BackupError('newer')
  if (made !== keyCheck(world)) throw new BackupError('other_key')
  if (keyIds.some((id) => id !== FIRST_KEY && !world.fieldKeys?.find(id))) throw new BackupError('missing_key')
}

/** Reads it once to its end: throws `BackupError` when a byte of it was changed or is missing. Before anything is done with it. */
export async function checkWhole(world: Pick<World, 'keyFor'>, path: string, made: Manifest): Promise<void> {
  const { body, whole } = await openBody(world, path, made)
  body.resume()
  try {
    await whole
  } catch {
    throw new BackupError('damaged')
  }
}

/** The rows of a backup that is whole, table by table as they were read. */
export async function* readRows(world: Pick<World, 'keyFor'>, path: string, made: Manifest): AsyncIterable<RowsToPut> {
  const { body, whole } = await openBody(world, path, made)
  yield* readTables(splitLines(body))
  await whole
}

async function openBody(world: Pick<World, 'keyFor'>, path: string, { iv }: Manifest): Promise<{ readonly body: Gunzip; readonly whole: Promise<void> }> {
  const { size, tag } = await readTag(path)
  const decipher = createDecipheriv('aes-256-gcm', world.keyFor('backup 1'), Buffer.from(iv, 'base64'), { authTagLength: TAG })
  decipher.setAuthTag(tag)
  const body = createGunzip()
  const whole = pipeline(createReadStream(path, { start: HEAD, end: size - TAG - 1 }), decipher, body)
  whole.catch(() => undefined) // whoever reads the body hears of it
  return { body, whole }
}

async function* readTables(lines: AsyncIterable<string>): AsyncIterable<RowsToPut> {
  let table = ''
  let columns: readonly string[] = []
  let rows: Row[] = []
  for await (const line of lines) {
    if (line.startsWith('[')) rows.push(JSON.parse(line) as Row) // written by writeBackup, sealed since
    if (line.startsWith('{') || rows.length === ROWS) {
      if (rows.length > 0) yield { table, columns, rows }
      rows = []
    }
    if (!line.startsWith('{')) continue
    ;({ table, columns } = JSON.parse(line) as RowsToPut) // written by writeBackup, sealed since
    yield { table, columns, rows: [] }
  }
  if (rows.length > 0) yield { table, columns, rows }
}

/** Lines end at `\n` alone: a text may hold other signs that some call the end of a line. */
async function* splitLines(stream: AsyncIterable<Buffer>): AsyncIterable<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}

async function readHead(path: string): Promise<string> {
  const file = await open(path, 'r').catch(() => { throw new BackupError('not_there') })
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    return buffer.subarray(0, bytesRead).toString('utf8')
  } finally {
    await file.close()
  }
}

async function readTag(path: string): Promise<{ readonly size: number; readonly tag: Buffer }> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    if (size <= HEAD + TAG) throw new BackupError('damaged')
    const { buffer } = await file.read(Buffer.alloc(TAG), 0, TAG, size - TAG)
    return { size, tag: buffer }
  } finally {
    await file.close()
  }
}
