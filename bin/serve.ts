import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { EnvError } from '#app/server/env.ts'
import { startDutyWatch } from '#app/server/duty-watch.ts'
import { startHousekeeping } from '#app/server/housekeeping.ts'
import { createApp, createHttpServer } from '#app/server/http/server.ts'
import { startMailDelivery } from '#app/server/mail-delivery.ts'
import { prepareServer } from '#app/server/prepare.ts'
import { stopGracefully } from '#app/server/stop.ts'
import { seedWhenNew } from '#seeds/seed.ts'

// Bundled to build/serve.js. Started by bin/start.mjs after installing and building.
const root = process.cwd()

try {
  await serve()
} catch (error) {
  process.stderr.write(`${error instanceof EnvError ? error.message : String(error instanceof Error ? error.stack : error)}\n`)
  process.exitCode = 1
}

async function serve() {
  const prepared = await prepareServer(process.env, join(root, 'locales'), seedWhenNew)
  const { context } = prepared
  const build = await import(pathToFileURL(join(root, 'build/server/index.js')).href) as ServerBuild // made by Remix' own build
  if (!existsSync(join(root, 'build/client'))) throw new EnvError('The build is missing: run npm start.')
  const server = createHttpServer(createApp(context, build, join(root, 'build/client')))
  const stopHousekeeping = startHousekeeping(context)
  const stopDutyWatch = startDutyWatch(context)
  const stopMail = startMailDelivery(context)
  stopGracefully(server, async () => { stopHousekeeping(); stopDutyWatch(); await stopMail(); await prepared.close() }, context.logger)
  server.listen(context.env.port, context.env.host, () => {
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : context.env.port
    process.stdout.write(`Sayback is ready: http://${context.env.host}:${port}\n`)
    if (!context.setUp) process.stdout.write(`Nobody has set it up yet. Open ${context.env.publicUrl.origin}/office/set-up with this token: ${context.setUpToken}\n`)
  })
}
