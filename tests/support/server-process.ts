import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A built server in a process of its own, as an operator runs it. */
export interface ServerProcess {
  readonly url: string
  readonly dataDir: string
  readonly pid: number
  /** Milliseconds from the start of the process until it took requests. */
  readonly readyAfter: number
  /** Everything it has printed. */
  readonly output: () => string
  /** Ends it at once, as a power cut or the kernel would. */
  readonly kill: () => Promise<void>
  /** Ends it as an operator would; resolves with its exit code. */
  readonly stop: () => Promise<number | null>
}

export function temporaryFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `sayback-${name}-`))
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** Starts `build/serve.js` on a free port with its data in `dataDir`. */
export async function startServer(dataDir: string, environment: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
  const began = performance.now()
  const server = spawn(process.execPath, ['build/serve.js'], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', PORT: '0', DATA_DIR: dataDir, DEMO: '1', LOG_LEVEL: 'info', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = collectOutput(server)
  const killAtExit = () => { server.kill('SIGKILL') }
  process.once('exit', killAtExit)
  server.once('exit', () => { process.removeListener('exit', killAtExit) })
  const url = await untilReady(server, output)
  return {
    url, dataDir, pid: server.pid ?? 0, readyAfter: performance.now() - began, output,
    kill: async () => { await endWith(server, 'SIGKILL') },
    stop: () => endWith(server, 'SIGTERM'),
  }
}

function collectOutput(server: ChildProcess): () => string {
  const chunks: string[] = []
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk: Buffer) => { chunks.push(chunk.toString()) })
  return () => chunks.join('')
}

const LONGEST_START = 60_000

async function untilReady(server: ChildProcess, output: () => string): Promise<string> {
  for (const until = Date.now() + LONGEST_START; Date.now() < until;) {
    const url = /Sayback is ready: (\S+)/.exec(output())?.[1]
    if (url) return url
    if (server.exitCode !== null || server.signalCode !== null) throw new Error(`the server ended while it started: ${output()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  server.kill('SIGKILL')
  throw new Error(`the server was not ready within ${LONGEST_START} ms: ${output()}`)
}

function endWith(server: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) { resolve(server.exitCode); return }
    server.once('exit', (code) => { resolve(code) })
    server.kill(signal)
  })
}
