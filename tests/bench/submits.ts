import { fork } from 'node:child_process'
import http from 'node:http'
import type { BuiltServer } from '#tests/bench/built-server.ts'
import { reportBesideFloor } from '#tests/bench/report.ts'
import { answerSurvey, FormClient } from '#tests/support/answering-client.ts'

const SUBMITS = 400
const AT_ONCE = 8

/** The last step alone, "Send my answers", of survey A 7–8; beside it a bare node:http server doing the same inserts with synchronous=FULL. */
export async function benchSubmits({ origin }: BuiltServer): Promise<void> {
  const floor = await startFloor()
  await reportBesideFloor('final submits', 'submits/s', () => ours(origin), () => submitsPerSecond(SUBMITS, () => post(floor.address)))
  floor.stop()
}

async function ours(origin: string): Promise<number> {
  const agent = new http.Agent({ keepAlive: true })
  const ready: FormClient[] = []
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    while (ready.length < SUBMITS) ready.push(await answerSurvey(new FormClient(origin, agent), 'en', 'sunny-kite', undefined, { stopAtCheck: true }).then(({ client }) => client))
  }))
  const perSecond = await submitsPerSecond(SUBMITS, async () => {
    const status = await ready.pop()?.postOnly('/en/go/sunny-kite/check')
    if (status !== 302) throw new Error(`a submit was answered with ${status ?? 'nothing'}`)
  })
  agent.destroy()
  return perSecond
}

async function submitsPerSecond(count: number, submit: () => Promise<void>): Promise<number> {
  const began = performance.now()
  let left = count
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    while (left > 0) {
      left -= 1
      await submit()
    }
  }))
  return count / ((performance.now() - began) / 1000)
}

const floorAgent = new http.Agent({ keepAlive: true })

function post(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = http.request(address, { method: 'POST', agent: floorAgent }, (response) => { response.resume(); response.on('end', () => { resolve() }) })
    request.on('error', reject)
    request.end('answer=1')
  })
}

function startFloor(): Promise<{ address: string; stop: () => void }> {
  const child = fork('tests/bench/floor-submit.ts', { execArgv: ['--import', 'tsx'], env: { ...process.env, NODE_ENV: 'production' } })
  return new Promise((resolve) => {
    child.once('message', (message: { port: number }) => { resolve({ address: `http://127.0.0.1:${message.port}/`, stop: () => { child.kill(); floorAgent.destroy() } }) })
  })
}
