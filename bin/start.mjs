// `npm start`: installs and builds when needed, then serves. Node built-ins only: it runs before anything is installed.
import { execFileSync } from 'node:child_process'
import { ensureReady } from './ready.mjs'

ensureReady((command, ...args) => execFileSync(command, args, { stdio: 'inherit' }))
process.env.NODE_ENV = 'production'
await import('../build/serve.js')
