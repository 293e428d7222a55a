import http from 'node:http'
import { AT_ONCE, doneAtOnce, startFloor } from '#tests/bench/bare-inserts.ts'
import type { BuiltServer } from '#tests/bench/built-server.ts'
import { reportBesideFloor } from '#tests/bench/report.ts'
import { answerSurvey, FormClient } from '#tests/support/answering-client.ts'

const SUBMITS = 400

/** The last step alone, "Send my answers", of survey A 7–8; beside it a bare node:http server doing the same inserts with synchronous=FULL. */
export async function benchSubmits({ origin }: BuiltServer): Promise<void> {
  const floor = await startFloor()
  await reportBesideFloor('final submits', 'submits/s', () => ours(origin), () => floor.perSecond(SUBMITS))
  floor.stop()
}

async function ours(origin: string): Promise<number> {
  const agent = new http.Agent({ keepAlive: true })
  const ready: FormClient[] = []
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    while (ready.length < SUBMITS) ready.push(await answerSurvey(new FormClient(origin, agent), 'en', 'sunny-kite', undefined, { stopAtCheck: true }).then(({ client }) => client))
  }))
  const perSecond = await doneAtOnce(SUBMITS, async () => {
    const status = await ready.pop()?.postOnly('/en/go/sunny-kite/check')
    if (status !== 302) throw new Error(`a submit was answered with ${status ?? 'nothing'}`)
  })
  agent.destroy()
  return perSecond
}
