import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'

/** A PostgreSQL for tests. `url` names its maintenance database. */
export interface TestPostgres {
  readonly url: string
  readonly stop: () => Promise<void>
}

/**
 * The server of TEST_POSTGRES_URL, else a private cluster where the binaries are installed.
 * Undefined when there is neither: then the tests run on PGlite.
 */
export async function startPostgres(): Promise<TestPostgres | undefined> {
  const given = process.env['TEST_POSTGRES_URL']
  if (given) return { url: given, stop: () => Promise.resolve() }
  const binaries = findBinaries()
  return binaries === undefined ? undefined : startCluster(binaries)
}

/** The address of another database of the same server. */
export function databaseUrl(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

/** Runs one statement outside any transaction: `create database` cannot be in one. */
export async function runOn(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

function findBinaries(): string | undefined {
  const installed = '/usr/lib/postgresql'
  const versions = existsSync(installed) ? readdirSync(installed).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...versions.map((version) => join(installed, version, 'bin')), ...(process.env['PATH'] ?? '').split(delimiter)]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
}

interface Owner { readonly uid?: number; readonly gid?: number }

async function startCluster(binaries: string): Promise<TestPostgres> {
  const owner = unprivileged()
  const folder = mkdtempSync(join(tmpdir(), 'sayback-pg-'))
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  initialise(binaries, data, owner)
  const server = spawn(join(binaries, 'postgres'), ['-D', data, ...SETTINGS, '-c', `unix_socket_directories=${folder}`], { ...owner, cwd: folder, stdio: 'ignore' })
  const killAtExit = () => { server.kill('SIGQUIT') }
  process.once('exit', killAtExit)
  const url = `postgres://postgres@${encodeURIComponent(folder)}/postgres`
  await untilItAnswers(url, server)
  return {
    url,
    stop: async () => {
      process.removeListener('exit', killAtExit)
      await ended(server)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const SETTINGS = [
  'listen_addresses=', 'fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'wal_level=minimal', 'max_wal_senders=0',
  'max_connections=200', 'shared_buffers=64MB', 'autovacuum=off', 'logging_collector=off',
].flatMap((setting) => ['-c', setting])

/** PostgreSQL refuses to run as root: then it runs as `postgres` or `nobody`. */
function unprivileged(): Owner {
  if (process.getuid?.() !== 0) return {}
  const name = ['postgres', 'nobody'].find(hasUser)
  if (!name) throw new Error('there is no user to run PostgreSQL as')
  return { uid: idOf('-u', name), gid: idOf('-g', name) }
}

function hasUser(name: string): boolean {
  try {
    return idOf('-u', name) > 0
  } catch {
    return false
  }
}

function idOf(option: '-u' | '-g', name: string): number {
  return Number(execFileSync('id', [option, name], { stdio: ['ignore', 'pipe', 'ignore'] }).toString())
}

/** ICU sorts text unlike SQLite, as an operator's cluster does: what leans on the order of text is found out. */
function initialise(binaries: string, data: string, owner: Owner) {
  const common = ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--no-sync', '--locale=C']
  const run = (...more: string[]) => execFileSync(join(binaries, 'initdb'), [...common, ...more], { ...owner, stdio: 'ignore', cwd: '/' })
  try {
    run('--locale-provider=icu', '--icu-locale=en-GB')
  } catch {
    rmSync(data, { recursive: true, force: true })
    run()
  }
}

async function untilItAnswers(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (server.exitCode !== null) throw new Error('PostgreSQL ended while it started')
    try {
      await runOn(url, 'select 1')
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  throw new Error('PostgreSQL did not answer within ten seconds')
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) { resolve(); return }
    server.once('exit', () => { resolve() })
    server.kill('SIGQUIT')
  })
}
