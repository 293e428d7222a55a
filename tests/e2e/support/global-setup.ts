import { removeFolder, startServer, temporaryFolder } from '#tests/support/server-process.ts'

/** One server with the demonstration for the whole run. Its address reaches the tests through the environment. */
export default async function setup(): Promise<() => Promise<void>> {
  const dataDir = temporaryFolder('e2e')
  const server = await startServer(dataDir)
  process.env['SAYBACK_URL'] = server.url
  return async () => {
    await server.stop()
    removeFolder(dataDir)
  }
}
