import { fork } from 'node:child_process'
import autocannon from 'autocannon'
import type { BuiltServer } from '#tests/bench/built-server.ts'
import { reportBesideFloor } from '#tests/bench/report.ts'

/** The start page of survey A, 8 connections; beside it a bare node:http server that renders the same markup with React. */
export async function benchFirstPage({ origin }: BuiltServer): Promise<void> {
  const address = `${origin}/en/go/sunny-kite`
  const html = await (await fetch(address)).text()
  const floor = await startFloor(html)
  await reportBesideFloor('first page', 'requests/s', () => requestsPerSecond(address), () => requestsPerSecond(floor.address))
  floor.stop()
}

async function requestsPerSecond(url: string): Promise<number> {
  await autocannon({ url, connections: 8, duration: 2 })
  const { requests, non2xx } = await autocannon({ url, connections: 8, duration: 5 })
  if (non2xx > 0) throw new Error(`${non2xx} answers were not pages`)
  return requests.average
}

function startFloor(html: string): Promise<{ address: string; stop: () => void }> {
  const child = fork('tests/bench/floor-page.ts', { execArgv: ['--import', 'tsx'], env: { ...process.env, NODE_ENV: 'production' } })
  child.send({ html })
  return new Promise((resolve) => {
    child.once('message', (message: { port: number }) => { resolve({ address: `http://127.0.0.1:${message.port}/`, stop: () => { child.kill() } }) })
  })
}
