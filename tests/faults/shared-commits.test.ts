import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { FormClient } from '#tests/support/answering-client.ts'
import { hereIn } from '#tests/support/device-client.ts'
import { removeFolder, startServer, temporaryFolder, type ServerProcess } from '#tests/support/server-process.ts'

const CHILDREN = 64
let server: ServerProcess
beforeAll(async () => { server = await startServer(temporaryFolder('commits')) })
afterAll(async () => {
  await server.kill()
  removeFolder(server.dataDir)
})

const HEADER = 32
const FRAME_HEADER = 24

/** Commits in SQLite's write-ahead log, by generation of the log: a frame that ends one says how large the file is after it. */
function commitsInLog(): ReadonlyMap<string, number> {
  const log = readFileSync(join(server.dataDir, 'sayback.sqlite-wal'))
  const size = FRAME_HEADER + log.readUInt32BE(8)
  const generation = log.toString('hex', 16, 24)
  let commits = 0
  for (let at = HEADER; at + size <= log.length && log.toString('hex', at + 8, at + 16) === generation; at += size) if (log.readUInt32BE(at + 4) > 0) commits += 1
  return new Map([[generation, commits]])
}

async function begun(): Promise<() => Promise<number>> {
  const client = new FormClient(server.url)
  const here = hereIn((await client.post('/en/go/sunny-kite', [['take-part', 'yes']])).html)
  const answers = { version: here.version, tag: here.tag, helped: false, plain: true, typed: {} }
  return async () => (await client.postJson('/en/go/sunny-kite/send', answers)).status
}

it('children of the built server who send at the same moment wait for the disk together', async () => {
  const children = await Promise.all(Array.from({ length: CHILDREN }, begun))
  const before = commitsInLog()
  const statuses = await Promise.all(children.map((send) => send()))
  expect(statuses).toEqual(Array.from({ length: CHILDREN }, () => 200))
  const [[generation, commits] = ['', 0]] = commitsInLog()
  const written = commits - (before.get(generation) ?? 0)
  expect(written).toBeGreaterThan(0)
  expect(written).toBeLessThan(CHILDREN / 2)
})
