import http from 'node:http'
import type { BuiltServer } from '#tests/bench/built-server.ts'
import { median, report, ROUNDS } from '#tests/bench/report.ts'
import { FormClient } from '#tests/support/answering-client.ts'
import { answerOnDevice } from '#tests/support/device-client.ts'

const SECONDS = 10
const AT_ONCE = 8

/**
 * Complete responses to survey A, 7–8, as phones with scripts give them, 8 at once. Twice: with one saved draft an answer,
 * as children make them; and merged, as the script makes them of answers that come faster than a post takes.
 */
export async function benchPhones({ origin, memory }: BuiltServer): Promise<void> {
  await completePerSecond(origin, 3, false)
  for (const merged of [false, true]) {
    const rounds: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await completePerSecond(origin, SECONDS, merged))
    report(`complete responses, survey A 7-8, with scripts, 8 at once, ${merged ? 'drafts merged as the script does' : 'one draft an answer'}`, median(rounds), 'responses/s', ROUNDS)
  }
  report('resident memory after responses with scripts', memory(), 'MB', 1)
}

async function completePerSecond(origin: string, seconds: number, merged: boolean): Promise<number> {
  const agent = new http.Agent({ keepAlive: true })
  const end = performance.now() + seconds * 1000
  let complete = 0
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    while (performance.now() < end) {
      await answerOnDevice(new FormClient(origin, agent), 'en', 'sunny-kite', { merged })
      complete += 1
    }
  }))
  agent.destroy()
  return complete / seconds
}
