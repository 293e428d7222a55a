import { existsSync, readFileSync, statSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EnvError, isLoopback, readEnv } from '#app/server/env.ts'
import { removeFolder, temporaryFolder } from '#tests/support/server-process.ts'

let folder: string

beforeEach(() => { folder = temporaryFolder('env') })
afterEach(() => { removeFolder(folder) })

function read(values: Record<string, string | undefined>) {
  return readEnv({ DATA_DIR: folder, ...values })
}

describe('an environment where nothing is set', () => {
  it('serves the demonstration on this machine only', () => {
    const env = read({})
    expect(env).toMatchObject({ port: 3000, host: '127.0.0.1', trustProxy: 0, databaseUrl: `file:${folder}/sayback.sqlite`, timeZone: 'Europe/London', logLevel: 'info', demo: undefined, smtpUrl: undefined, chromiumPath: undefined })
    expect(env.publicUrl.href).toBe('http://127.0.0.1:3000/')
    expect(env.exitUrl.href).toBe('https://www.bbc.co.uk/weather')
  })

  it('takes an empty value for no value', () => {
    expect(read({ PORT: '', DEMO: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, demo: undefined })
  })

  it('makes the folder of its data', () => {
    const deep = `${folder}/a/b`
    read({ DATA_DIR: deep })
    expect(existsSync(deep)).toBe(true)
  })
})

describe('a Chromium for PDFs', () => {
  it('is taken from where it is', () => {
    expect(read({ CHROMIUM_PATH: process.execPath }).chromiumPath).toBe(process.execPath)
  })
})

describe('the key', () => {
  it('is made once, kept where only the owner reads it, and the same at the next start', () => {
    const { secretKey } = read({})
    expect(secretKey.length).toBeGreaterThanOrEqual(43)
    expect(read({}).secretKey).toBe(secretKey)
    expect(readFileSync(`${folder}/secret-key`, 'utf8')).toBe(secretKey)
    expect(statSync(`${folder}/secret-key`).mode & 0o777).toBe(0o600)
  })

  it('is another one for every installation', () => {
    expect(read({}).secretKey).not.toBe(read({ DATA_DIR: `${folder}/other` }).secretKey)
  })

  it('must be given with PostgreSQL (settled 40)', () => {
    expect(() => read({ DATABASE_URL: 'postgres://localhost/a' })).toThrow(EnvError)
    expect(read({ DATABASE_URL: 'postgres://localhost/a', SECRET_KEY: 'k'.repeat(32) }).secretKey).toBe('k'.repeat(32))
    expect(existsSync(`${folder}/secret-key`)).toBe(false)
  })
})

describe('a wrong value stops the start with one sentence that names it', () => {
  it.each([
    ['PORT', 'abc'], ['PORT', '-1'], ['PORT', '65536'], ['PORT', '1.5'], ['PUBLIC_URL', 'say.example'], ['TRUST_PROXY', 'yes'], ['DATABASE_URL', 'mysql://a/b'],
    ['SECRET_KEY', 'short'], ['SMTP_URL', 'mail'], ['DEMO', 'yes'], ['TZ_PUBLIC', 'Europe/Brackenford'], ['LOG_LEVEL', 'loud'], ['CHROMIUM_PATH', '/no/such/chromium'],
    ['EXIT_URL', 'weather'], ['EXIT_URL', 'http://weather.example/'], ['EXIT_URL', 'javascript:alert(1)'],
  ])('%s=%s', (name, value) => {
    expect(messageOf(() => read({ [name]: value }))).toMatch(new RegExp(`^${name} must [^\\n]+\\.$`))
  })

  it('and never shows a secret it was given', () => {
    expect(messageOf(() => read({ SECRET_KEY: 'my-short-secret' }))).not.toContain('my-short-secret')
  })
})

function messageOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof EnvError) return error.message
    throw error
  }
  return ''
}

describe('an address of this machine', () => {
  it.each([['http://127.0.0.1:3000', true], ['http://localhost', true], ['http://[::1]:1', true], ['https://say.example.org', false], ['http://127.0.0.1.evil.example', false], ['http://0.0.0.0', false]])('%s: %s', (url, loopback) => {
    expect(isLoopback(new URL(url))).toBe(loopback)
  })
})
