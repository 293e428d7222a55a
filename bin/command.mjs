// `npm run backup | restore | rotate-keys | verify-audit | let-in`: builds when needed, then does what the operator asked for.
import { execFileSync } from 'node:child_process'
import { ensureReady } from './ready.mjs'

ensureReady((command, ...args) => execFileSync(command, args, { stdio: ['ignore', 2, 2] }))
await import('../build/command.js')
