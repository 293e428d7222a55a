import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findReceipt } from '#app/features/hear/answering/receipt-store.server.ts'
import { createWorld } from '#app/server/world.ts'
import { createDatabase } from '#db/database.ts'
import { answerSurvey, FormClient } from '#tests/support/answering-client.ts'
import { removeFolder, startServer, temporaryFolder } from '#tests/support/server-process.ts'

const KILLS = 50
const WRITERS = 20
const LONGEST_START = 5000
const COLLECTOR = 'quiet-river'

/** Milliseconds between the last acknowledgement waited for and the kill, so that it falls anywhere in a submission. */
const WAITS = [0, 15, 40, 90, 170]
const LONGEST_ROUND = 30_000

let dataDir: string

beforeAll(() => { dataDir = temporaryFolder('kill') })
afterAll(() => { removeFolder(dataDir) })

/** Twenty young people answer at once, until the power goes. Every code whose thank-you page arrived is kept in `acknowledged`. */
async function answerUntilKilled(url: string, round: number, kill: () => Promise<void>, acknowledged: Set<string>): Promise<void> {
  let running = true
  const writers = Array.from({ length: WRITERS }, async () => {
    while (running) await answerOnce(url, acknowledged).catch(() => undefined) // the connection is cut with the server
  })
  await untilSize(acknowledged, acknowledged.size + 1 + (round % 7))
  await pause(WAITS[round % WAITS.length] ?? 0)
  running = false
  await kill()
  await Promise.all(writers)
}

async function untilSize(set: ReadonlySet<string>, size: number): Promise<void> {
  for (const until = Date.now() + LONGEST_ROUND; set.size < size && Date.now() < until;) await pause(1)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

async function answerOnce(url: string, acknowledged: Set<string>): Promise<void> {
  const client = new FormClient(url)
  const page = await answerSurvey(client, 'en', COLLECTOR)
  const code = client.cookie(`draft-${COLLECTOR}`)
  if (page.status === 200 && page.path.includes('/thank-you') && code) acknowledged.add(code)
}

function integrity(): unknown {
  const file = new Database(`${dataDir}/sayback.sqlite`)
  const answer = file.pragma('integrity_check', { simple: true })
  file.close()
  return answer
}

/** The acknowledged codes whose answers are not there. */
async function listLost(acknowledged: ReadonlySet<string>): Promise<readonly string[]> {
  const { db } = createDatabase(`file:${dataDir}/sayback.sqlite`)
  const world = createWorld(readFileSync(`${dataDir}/secret-key`, 'utf8').trim(), 'Europe/London')
  const lost: string[] = []
  for (const code of acknowledged) {
    const receipt = await findReceipt(db, world, code)
    const answers = await db.selectFrom('answer').select('questionKey').where('responseId', '=', receipt?.responseId ?? '').execute()
    if (answers.length === 0) lost.push(code)
  }
  await db.destroy()
  return lost
}

it(`no acknowledged answer is lost in ${KILLS} sudden ends under load (F1)`, async () => {
  const acknowledged = new Set<string>()
  const starts: number[] = []
  for (let kills = 0; kills < KILLS; kills += 1) {
    const server = await startServer(dataDir)
    starts.push(server.readyAfter)
    await answerUntilKilled(server.url, kills, server.kill, acknowledged)
    expect(integrity()).toBe('ok')
  }
  const [, ...restarts] = starts // the first one seeds the demonstration
  process.stdout.write(`F1: ${acknowledged.size} acknowledged over ${KILLS} kills, slowest start ${Math.round(Math.max(...restarts))} ms\n`)
  expect(acknowledged.size).toBeGreaterThan(KILLS)
  expect(await listLost(acknowledged)).toEqual([])
  expect(restarts.sort((a, b) => a - b)[Math.floor(restarts.length / 2)]).toBeLessThan(LONGEST_START)
})
