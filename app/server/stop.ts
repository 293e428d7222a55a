import type { Server } from 'node:http'
import type { Logger } from 'pino'

const LONGEST = 9000
/** Time to take in who has connected already: the system resets connections that wait at a door when it is shut. */
const LINGER = 300

/** On SIGTERM or SIGINT: no new connections, requests in flight are finished, then the database is closed. Ten seconds at most. */
export function stopGracefully(server: Server, close: () => Promise<void>, logger: Logger): void {
  const stop = () => {
    logger.info('stopping')
    setTimeout(() => { server.closeAllConnections() }, LONGEST).unref()
    setTimeout(() => {
      server.close(() => {
        close().then(() => process.exit(0), () => process.exit(1))
      })
      server.closeIdleConnections()
    }, LINGER)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
