// `npm run dev`: builds again and restarts whenever a source changes. The same server as in production, so that nothing behaves otherwise.
import { spawn, execFileSync } from 'node:child_process'
import { watch } from 'node:fs'
import { ensureReady } from './ready.mjs'

let server
let waiting

start()
for (const folder of ['app', 'db', 'seeds', 'locales', 'bin']) watch(folder, { recursive: true }, () => { clearTimeout(waiting); waiting = setTimeout(restart, 300) })
process.once('SIGINT', () => { server?.kill('SIGTERM') })

function start() {
  try {
    ensureReady((command, ...args) => execFileSync(command, args, { stdio: 'inherit' }))
    server = spawn(process.execPath, ['build/serve.js'], { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: process.env.LOG_LEVEL ?? 'debug' } })
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nWaiting for a change…\n`)
  }
}

function restart() {
  if (!server || server.exitCode !== null) { start(); return }
  server.once('exit', start)
  server.kill('SIGTERM')
}
