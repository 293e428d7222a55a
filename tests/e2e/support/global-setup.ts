import { seedEveryKind } from '#tests/e2e/support/seed-every-kind.ts'
import { seedOwnDevice } from '#tests/e2e/support/seed-own-device.ts'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { removeFolder, startServer, temporaryFolder } from '#tests/support/server-process.ts'

/** One server with the demonstration for the whole run, and a website to exit to. Their addresses reach the tests through the environment. */
export default async function setup(): Promise<() => Promise<void>> {
  const dataDir = temporaryFolder('e2e')
  const elsewhere = createServer((_request, response) => { response.setHeader('Content-Type', 'text/html').end('<title>Weather</title><h1>Weather</h1>') }).listen(0, '127.0.0.1')
  await new Promise((resolve) => elsewhere.once('listening', resolve))
  const { port } = elsewhere.address() as AddressInfo // it listens on a port, not a pipe
  process.env['EXIT_URL'] = `http://127.0.0.1:${port}/weather`
  const server = await startServer(dataDir, { EXIT_URL: process.env['EXIT_URL'] })
  await seedEveryKind(dataDir)
  await seedOwnDevice(dataDir)
  process.env['SAYBACK_URL'] = server.url
  process.env['SAYBACK_DATA'] = dataDir
  return async () => {
    await server.stop()
    elsewhere.close()
    removeFolder(dataDir)
  }
}
