import type { AddressInfo } from 'node:net'
import type { ServerBuild } from '@remix-run/node'
import type { ServerRouteModule } from '@remix-run/server-runtime/dist/routeModules'
import { createApp, createHttpServer } from '#app/server/http/server.ts'
import { prepareServer } from '#app/server/prepare.ts'
import { seedWhenNew } from '#seeds/seed.ts'
import { removeFolder, temporaryFolder } from '#tests/support/server-process.ts'

export interface TestServer {
  readonly url: string
  /** How many requests came through to the pages. */
  readonly reached: () => number
  readonly close: () => Promise<void>
}

/** The real http server with everything that stands in front of Remix; behind it one page that answers everything. */
export async function startTestServer(environment: Readonly<Record<string, string>> = {}): Promise<TestServer> {
  const folder = temporaryFolder('http')
  const { context, close } = await prepareServer({ DATA_DIR: folder, LOG_LEVEL: 'silent', DEMO: '0', ...environment }, 'locales', seedWhenNew)
  let reached = 0
  const server = createHttpServer(createApp({ ...context, setUp: true }, buildOf(() => { reached += 1 }), folder))
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const { port } = server.address() as AddressInfo // it listens on a port, not a pipe
  return {
    url: `http://127.0.0.1:${port}`,
    reached: () => reached,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await close()
      removeFolder(folder)
    },
  }
}

/** A build with one route for every address: says `page`, takes any form, fails at /fails. */
function buildOf(onRequest: () => void): ServerBuild {
  const answer = async ({ request }: { request: Request }) => {
    onRequest()
    const body = request.body ? await request.text() : ''
    if (request.url.endsWith('/fails')) throw new Error('a secret inside')
    return new Response(`page ${body.length}`, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
  }
  return {
    entry: { module: { default: () => new Response('no page', { status: 404 }), handleError: () => undefined } },
    routes: {
      root: { id: 'root', path: '', module: { default: () => null } },
      every: { id: 'every', parentId: 'root', path: '*', module: { loader: answer, action: answer } as unknown as ServerRouteModule }, // without a component it is a resource, which the type does not know
    },
    assets: { entry: { module: '', imports: [] }, routes: {}, url: '', version: '' },
    future: { v3_fetcherPersist: true, v3_relativeSplatPath: true, v3_throwAbortReason: true, v3_singleFetch: false, v3_lazyRouteDiscovery: false },
    publicPath: '/', assetsBuildDirectory: '', basename: '/', mode: 'production', isSpaMode: false,
  }
}
