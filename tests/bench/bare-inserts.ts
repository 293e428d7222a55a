import { fork } from 'node:child_process'
import http from 'node:http'

// The floor: `floor-submit.ts`, a bare node:http server that writes the rows of one response and nothing else.

export const AT_ONCE = 8

export interface Floor {
  /** Responses written bare, 8 at once. */
  readonly perSecond: (count: number) => Promise<number>
  readonly stop: () => void
}

/** How many of these are done a second, 8 at once. */
export async function doneAtOnce(count: number, submit: () => Promise<void>): Promise<number> {
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

export function startFloor(): Promise<Floor> {
  const child = fork('tests/bench/floor-submit.ts', { execArgv: ['--import', 'tsx'], env: { ...process.env, NODE_ENV: 'production' } })
  const agent = new http.Agent({ keepAlive: true })
  return new Promise((resolve) => {
    child.once('message', (message: { port: number }) => {
      const address = `http://127.0.0.1:${message.port}/`
      resolve({ perSecond: (count) => doneAtOnce(count, () => post(address, agent)), stop: () => { child.kill(); agent.destroy() } })
    })
  })
}

function post(address: string, agent: http.Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = http.request(address, { method: 'POST', agent }, (response) => { response.resume(); response.on('end', () => { resolve() }) })
    request.on('error', reject)
    request.end('answer=1')
  })
}
