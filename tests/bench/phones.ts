import http from 'node:http'
import { AT_ONCE, startFloor } from '#tests/bench/bare-inserts.ts'
import type { BuiltServer } from '#tests/bench/built-server.ts'
import { report, reportBesideFloor } from '#tests/bench/report.ts'
import { FormClient } from '#tests/support/answering-client.ts'
import { answerOnDevice } from '#tests/support/device-client.ts'

const SECONDS = 10
const BARE = 2000

/**
 * Complete responses to survey A, 7–8, as phones with scripts give them, 8 at once. Twice: as the script does with answers
 * that come faster than a post takes (they go together), and with one saved draft an answer, as children make them who
 * think. Beside both the rows of as many responses written bare.
 */
export async function benchPhones({ origin, memory }: BuiltServer): Promise<void> {
  const floor = await startFloor()
  await completePerSecond(origin, SECONDS, true) // a server that has just begun is not what a school meets
  for (const merged of [true, false]) {
    const name = `complete responses, survey A 7-8, with scripts, 8 at once, ${merged ? 'drafts merged as the script does' : 'one draft an answer'}`
    await reportBesideFloor(name, 'responses/s', () => completePerSecond(origin, SECONDS, merged), () => floor.perSecond(BARE))
  }
  floor.stop()
  report('resident memory after responses with scripts', memory(), 'MB', 1)
}

async function completePerSecond(origin: string, seconds: number, merged: boolean): Promise<number> {
  const agent = new http.Agent({ keepAlive: true })
  const end = performance.now() + seconds * 1000
  let complete = 0
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    while (performance.now() < end) {
      await answerOnDevice(new FormClient(origin, agent, { pressed: true }), 'en', 'sunny-kite', { merged })
      complete += 1
    }
  }))
  agent.destroy()
  return complete / seconds
}
