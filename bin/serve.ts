import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import type { startServer } from '#app/entry.server.tsx'
import { seedWhenNew } from '#seeds/seed.ts'

// Bundled to build/serve.js. Started by bin/start.mjs after installing and building. The server itself is in Remix' build.
type Build = ServerBuild & { readonly entry: { readonly module: { readonly startServer: typeof startServer } } }

const root = process.cwd()
const build = await import(pathToFileURL(join(root, 'build/server/index.js')).href) as Build // made by Remix' own build
await build.entry.module.startServer({ build, root, seedWhenNew })
