// `npm run seed -- SCENARIO`: builds when needed, then seeds.
import { execFileSync } from 'node:child_process'
import { ensureReady } from './ready.mjs'

ensureReady((command, ...args) => execFileSync(command, args, { stdio: 'inherit' }))
await import('../build/seed.js')
