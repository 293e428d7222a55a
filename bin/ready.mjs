// Installs and builds only what changed since the last time. Node built-ins only.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = ['app', 'db', 'bin', 'seeds', 'public', 'package-lock.json', 'vite.config.ts', 'remix.config.js', 'tsconfig.json']
const INSTALLED = 'node_modules/.sayback-installed'
const BUILT = 'build/.sayback-built'

/** Installs and builds. `run(command, ...args)` throws when the command fails. */
export function ensureReady(run) {
  ensureInstalled(run)
  ensureBuilt(run)
}

/** Runs `npm ci` when the lockfile or Node changed. */
export function ensureInstalled(run) {
  const lock = hashOf(['package-lock.json']) + process.version
  if (stampOf(INSTALLED) === lock) return
  say('Installing…')
  run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error')
  stamp(INSTALLED, lock)
}

/** Runs the build when a source changed. */
export function ensureBuilt(run) {
  const sources = hashOf(SOURCES)
  if (stampOf(BUILT) === sources && existsSync('build/serve.js')) return
  say('Building…')
  run(process.execPath, 'bin/build.mjs')
  stamp(BUILT, sources)
}

function say(text) {
  process.stdout.write(`${text}\n`)
}

function stampOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

function stamp(file, value) {
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, value)
}

function hashOf(roots) {
  const hash = createHash('sha256')
  for (const root of roots) for (const file of filesUnder(root)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).sort().flatMap((name) => filesUnder(join(path, name)))
}
