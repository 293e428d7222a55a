import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { OidcSettings } from '#app/features/ground/accounts/oidc-settings.ts'

/** Everything the operator can set, read once at start. */
export interface Env {
  readonly port: number
  readonly host: string
  readonly publicUrl: URL
  readonly trustProxy: number
  readonly databaseUrl: string
  readonly dataDir: string
  readonly secretKey: string
  readonly smtpUrl: string | undefined
  /** Whom mail comes from; unset, no-reply at the host of `publicUrl`. */
  readonly mailFrom: string | undefined
  /** The council's identity provider; undefined: there is none. */
  readonly oidc: OidcSettings | undefined
  /** undefined: a fresh database gets the demo when `publicUrl` is loopback. */
  readonly demo: boolean | undefined
  readonly timeZone: string
  /** Where "Exit this page" leads: something nobody asks about. It must not lead on to another site, browsers stop that. */
  readonly exitUrl: URL
  readonly logLevel: string
  /** A Chromium that makes PDFs of what is printed; without it the page says how to print. */
  readonly chromiumPath: string | undefined
}

/** A wrong value: the message is one sentence that names the variable. */
export class EnvError extends Error {}

/** Reads and checks the environment. Throws `EnvError`. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const values = parse(source)
  const dataDir = values.DATA_DIR
  const databaseUrl = values.DATABASE_URL ?? `file:${join(dataDir, 'sayback.sqlite')}`
  mkdirSync(dataDir, { recursive: true })
  return {
    port: values.PORT, host: values.HOST,
    publicUrl: new URL(values.PUBLIC_URL ?? `http://127.0.0.1:${values.PORT}`),
    trustProxy: values.TRUST_PROXY, databaseUrl, dataDir,
    secretKey: values.SECRET_KEY ?? keptKey(databaseUrl, dataDir),
    oidc: oidcFrom(values),
    smtpUrl: values.SMTP_URL, mailFrom: values.MAIL_FROM,
    demo: values.DEMO === undefined ? undefined : values.DEMO === '1',
    timeZone: values.TZ_PUBLIC, exitUrl: new URL(values.EXIT_URL), logLevel: values.LOG_LEVEL,
    chromiumPath: values.CHROMIUM_PATH,
  }
}

export function isLoopback(url: URL): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
}

const schema = z.object({
  PORT: z.coerce.number('PORT must be a number').int('PORT must be a whole number').min(0, 'PORT must be 0 or more').max(65535, 'PORT must be at most 65535').default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: z.url('PUBLIC_URL must be an address such as https://say.example.org').optional(),
  TRUST_PROXY: z.coerce.number('TRUST_PROXY must be the number of proxies in front').int().min(0).default(0),
  DATABASE_URL: z.string().regex(/^(file:|postgres(ql)?:\/\/)/, 'DATABASE_URL must begin with file: or postgres://').optional(),
  DATA_DIR: z.string().min(1).default('data'),
  SECRET_KEY: z.string().min(32, 'SECRET_KEY must have at least 32 characters').optional(),
  OIDC_ISSUER: z.url('OIDC_ISSUER must be an address such as https://login.example.org').refine(isHttpsOrLoopback, 'OIDC_ISSUER must begin with https://').optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_NAME: z.string().min(1).max(60, 'OIDC_NAME must be at most 60 characters').default('your organisation’s account'),
  OIDC_SECOND_FACTOR: z.string().default(''),
  SMTP_URL: z.url('SMTP_URL must be an address such as smtp://mail.example.org:587').optional(),
  MAIL_FROM: z.email('MAIL_FROM must be an address such as sayback@example.org').optional(),
  DEMO: z.enum(['0', '1'], 'DEMO must be 0 or 1').optional(),
  TZ_PUBLIC: z.string().refine(isTimeZone, 'TZ_PUBLIC must be a time zone such as Europe/London').default('Europe/London'),
  EXIT_URL: z.url('EXIT_URL must be an address such as https://www.bbc.co.uk/weather').refine(isHttpsOrLoopback, 'EXIT_URL must begin with https://').default('https://www.bbc.co.uk/weather'),
  CHROMIUM_PATH: z.string().refine(existsSync, 'CHROMIUM_PATH must be the path of a Chromium that is there').optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], 'LOG_LEVEL must be trace, debug, info, warn, error, fatal or silent').default('info'),
})

function oidcFrom(values: z.infer<typeof schema>): OidcSettings | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = values
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return undefined
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) throw new EnvError('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set together (OIDC_ISSUER).')
  return { issuer: new URL(issuer), clientId, clientSecret, name: values.OIDC_NAME, secondFactorSigns: values.OIDC_SECOND_FACTOR.split(/[\s,]+/).filter(Boolean) }
}

function parse(source: Record<string, string | undefined>): z.infer<typeof schema> {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = schema.safeParse(set)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new EnvError(`${issue?.message ?? 'The environment could not be read'} (${String(issue?.path[0] ?? '')}).`)
}

function keptKey(databaseUrl: string, dataDir: string): string {
  if (!databaseUrl.startsWith('file:')) throw new EnvError('SECRET_KEY must be set when DATABASE_URL is PostgreSQL (SECRET_KEY).')
  const file = join(dataDir, 'secret-key')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const key = randomBytes(32).toString('base64url')
  writeFileSync(file, key, { mode: 0o600 })
  return key
}

function isHttpsOrLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
