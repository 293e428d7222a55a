import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface BuiltServer {
  readonly origin: string
  /** Resident memory in MB. */
  readonly memory: () => number
  readonly stop: () => Promise<void>
}

/** The built server in production mode on a new demo database and a free port of its own. */
export async function startBuiltServer(): Promise<BuiltServer> {
  const folder = mkdtempSync(join(tmpdir(), 'sayback-bench-'))
  const child = spawn(process.execPath, ['build/serve.js'], { env: { ...process.env, NODE_ENV: 'production', PORT: '0', DATA_DIR: folder, DEMO: '1', LOG_LEVEL: 'warn' }, stdio: ['ignore', 'pipe', 'inherit'] })
  const origin = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => { reject(new Error('the server did not start')) })
    child.stdout.on('data', (chunk: Buffer) => {
      const [, address] = /ready: (http:\S+)/.exec(chunk.toString()) ?? []
      if (address) resolve(address)
    })
  })
  return {
    origin,
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    stop: () => new Promise((resolve) => {
      child.once('exit', () => { rmSync(folder, { recursive: true, force: true }); resolve() })
      child.kill('SIGTERM')
    }),
  }
}
