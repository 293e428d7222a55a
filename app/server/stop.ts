import type { Server } from 'node:http'
import type { Logger } from 'pino'

const LONGEST = 9000

/** On SIGTERM or SIGINT: no new connections, requests in flight are finished, then the database is closed. Ten seconds at most. */
export function stopGracefully(server: Server, close: () => Promise<void>, logger: Logger): void {
  const stop = () => {
    logger.info('stopping')
    setTimeout(() => { server.closeAllConnections() }, LONGEST).unref()
    server.close(() => {
      close().then(() => process.exit(0), () => process.exit(1))
    })
    server.closeIdleConnections()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
