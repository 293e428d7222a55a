import http from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { paths } from '#app/paths.ts'
import type { BuiltServer } from '#tests/bench/built-server.ts'
import { report } from '#tests/bench/report.ts'
import { FormClient } from '#tests/support/answering-client.ts'
import { answerOnDevice } from '#tests/support/device-client.ts'

const CHILDREN = 1000
const SECONDS = 60
const THINKING = 3000

/** A thousand children start within a minute from one address, think three seconds an answer, save each, and send. */
export async function benchSchool({ origin, memory }: BuiltServer): Promise<void> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 500 })
  const pages: number[] = []
  let refused = 0
  const children = Array.from({ length: CHILDREN }, async (_, child) => {
    await pause((child * SECONDS * 1000) / CHILDREN)
    const client = new FormClient(origin, agent)
    const began = performance.now()
    await client.get(paths.go('en', 'sunny-kite'))
    pages.push(performance.now() - began)
    await answerOnDevice(client, 'en', 'sunny-kite', { thinking: THINKING, onAnswer: (milliseconds) => pages.push(milliseconds) }).catch((error: unknown) => { refused += 1; process.stderr.write(`${String(error)}\n`) })
  })
  await Promise.all(children)
  agent.destroy()
  pages.sort((a, b) => a - b)
  report('a thousand children in a minute from one address, refused', refused, 'children', CHILDREN)
  report('a thousand children in a minute, 95th percentile of an answer', pages[Math.floor(pages.length * 0.95)] ?? 0, 'ms', pages.length)
  report('resident memory after a thousand children', memory(), 'MB', 1)
}
