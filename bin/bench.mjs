// `npm run bench`: the benchmarks against the built server in production mode, one JSON object a line.
import { execFileSync } from 'node:child_process'
import { ensureReady } from './ready.mjs'

ensureReady((command, ...args) => execFileSync(command, args, { stdio: ['ignore', 2, 2] }))
execFileSync(process.execPath, ['--import', 'tsx', 'tests/bench/bench.ts', ...process.argv.slice(2)], { stdio: 'inherit' })
