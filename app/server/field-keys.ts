import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { FIRST_KEY } from '#app/features/ground/sealing/sealing.ts'
import type { FieldKeys } from '#app/features/ground/world.ts'

const fileOfKeys = z.object({ current: z.string(), keys: z.record(z.string().regex(/^\d+$/), z.string()) })
type FileOfKeys = z.infer<typeof fileOfKeys>

/** How long a server may go on with what it read: `rotate-keys` waits longer. */
export const READ_AGAIN_AFTER = 1000
const NONE: FileOfKeys = { current: FIRST_KEY, keys: {} }

export function fieldKeysPath(dataDir: string): string {
  return join(dataDir, 'field-keys')
}

/** The file of field keys, read again when it changed: keys can be rotated while the server runs (record 11). */
export function openFieldKeys(path: string): FieldKeys {
  let known = NONE
  let changed = 0
  let looked = -READ_AGAIN_AFTER
  const read = (now = false) => {
    if (!now && performance.now() - looked < READ_AGAIN_AFTER) return known
    looked = performance.now()
    const time = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (time !== changed) { known = readFieldKeys(path); changed = time }
    return known
  }
  return {
    current: () => read().current,
    find: (id) => {
      const key = read().keys[id] ?? read(true).keys[id]
      return key === undefined ? undefined : Buffer.from(key, 'base64')
    },
  }
}

export function readFieldKeys(path: string): FileOfKeys {
  if (!statSync(path, { throwIfNoEntry: false })) return NONE
  return fileOfKeys.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** Adds a key and makes it the newest. Returns its id. The file is there whole or not at all. */
export function addFieldKey(path: string): string {
  const { keys } = readFieldKeys(path)
  const id = String(Math.max(Number(FIRST_KEY), ...Object.keys(keys).map(Number)) + 1)
  writeFieldKeys(path, { current: id, keys: { ...keys, [id]: randomBytes(32).toString('base64') } })
  return id
}

/** Takes keys out that nothing needs any more. */
export function forgetFieldKeys(path: string, needed: ReadonlySet<string>): readonly string[] {
  const { current, keys } = readFieldKeys(path)
  const gone = Object.keys(keys).filter((id) => id !== current && !needed.has(id))
  if (gone.length > 0) writeFieldKeys(path, { current, keys: Object.fromEntries(Object.entries(keys).filter(([id]) => !gone.includes(id))) })
  return gone
}

function writeFieldKeys(path: string, keys: FileOfKeys): void {
  const fresh = `${path}.new`
  writeFileSync(fresh, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600, flush: true })
  renameSync(fresh, path)
}
