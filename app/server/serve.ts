import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type { ServerBuild } from '@remix-run/node'
import { startDutyWatch } from '#app/server/duty-watch.ts'
import { EnvError } from '#app/server/env.ts'
import { startHousekeeping } from '#app/server/housekeeping.ts'
import { createApp, createHttpServer } from '#app/server/http/server.ts'
import { startMailDelivery } from '#app/server/mail-delivery.ts'
import { prepareServer, type Seeder } from '#app/server/prepare.ts'
import { stopGracefully } from '#app/server/stop.ts'

export interface Served {
  /** Remix' build, this module in it: pages and server are one program, and share what they remember. */
  readonly build: ServerBuild
  /** The folder that holds `locales` and `build`. */
  readonly root: string
  readonly seedWhenNew: Seeder
}

/** Starts the server of `process.env` and says so on the console when it listens; says there what it was told that cannot be, and ends. */
export async function serve(served: Served): Promise<void> {
  try {
    await listen(served)
  } catch (error) {
    process.stderr.write(`${error instanceof EnvError ? error.message : String(error instanceof Error ? error.stack : error)}\n`)
    process.exitCode = 1
  }
}

/** On a machine with much memory V8 lets four fifths of its heap be garbage. A council's machine is small: at most half. */
const MODEST_HEAP = '--heap-growing-percent=100'

async function listen({ build, root, seedWhenNew }: Served): Promise<void> {
  setFlagsFromString(MODEST_HEAP)
  if (!existsSync(join(root, 'build/client'))) throw new EnvError('The build is missing: run npm start.')
  const prepared = await prepareServer(process.env, join(root, 'locales'), seedWhenNew)
  const { context } = prepared
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
