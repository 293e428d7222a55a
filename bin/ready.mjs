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
  try {
    install(run)
  } catch (error) {
    if (!ensureCompiler(run)) throw error
    install(run)
  }
  stamp(INSTALLED, lock)
}

function install(run) {
  run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error')
}

const TOOLS = ['g++', 'make', 'python3']

/** better-sqlite3 is compiled where no ready one can be downloaded. On a bare Debian the compiler comes first; false when it was there or cannot be had. */
function ensureCompiler(run) {
  const missing = TOOLS.filter((tool) => !(process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, tool))))
  if (missing.length === 0) return false
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    say(`The database driver has to be compiled, and ${missing.join(', ')} is missing. Install it (on Debian: apt-get install g++ make python3) and start again.`)
    return false
  }
  run('apt-get', 'update', '-qq')
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...TOOLS)
  return true
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
