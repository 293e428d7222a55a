import { readFileSync } from 'node:fs'
import { removeFolder, startServer, temporaryFolder } from '#tests/support/server-process.ts'

export interface BuiltServer {
  readonly origin: string
  /** Resident memory in MB. */
  readonly memory: () => number
  readonly stop: () => Promise<void>
}

/** The built server in production mode on a new demo database and a free port of its own. */
export async function startBuiltServer(): Promise<BuiltServer> {
  const folder = temporaryFolder('bench')
  const server = await startServer(folder, { LOG_LEVEL: 'warn' })
  return {
    origin: server.url,
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    stop: async () => {
      await server.stop()
      removeFolder(folder)
    },
  }
}
