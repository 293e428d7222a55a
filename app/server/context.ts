import '@remix-run/server-runtime'
import type { Logger } from 'pino'
import type { Db } from '#db/database.ts'
import type { DatabaseKind } from '#db/dialect.ts'
import type { LanguageState } from '#app/features/ground/languages/language-state.server.ts'
import type { World } from '#app/features/ground/world.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Texts, Translators } from '#app/i18n/translator.ts'
import type { Env } from '#app/server/env.ts'
import type { RateLimits } from '#app/server/rate-limits.ts'

/** What a running server is made of. Made once in `app/server/prepare.ts`, handed to every loader and action. */
export interface ServerContext {
  readonly env: Env
  readonly db: Db
  readonly databaseKind: DatabaseKind
  readonly world: World
  /** A property of the database, written when it was seeded (settled 39). */
  readonly demo: boolean
  /** False while an empty installation has nobody who could sign in: every page says so (settled 39). */
  readonly setUp: boolean
  /** Looks again: somebody may have set it up, in this process or another. */
  readonly refreshSetUp: () => Promise<boolean>
  /** Opens the set-up page of an empty installation; printed on the console, new at every start. */
  readonly setUpToken: string
  /** What is offered to readers, in the switcher's order. */
  readonly languages: readonly Language[]
  /** Reads `languages` again, after one has been offered or withdrawn. */
  readonly refreshLanguages: () => Promise<void>
  /** How far the texts of every language in `locales/` are. */
  readonly languageStates: ReadonlyMap<string, LanguageState>
  readonly texts: Texts
  readonly translators: Translators
  readonly rateLimits: RateLimits
  readonly logger: Logger
}

/** The server's context plus what belongs to one request. */
export interface RequestContext extends ServerContext {
  readonly nonce: string
  /** The sender's address as the limiter knows it: salted and hashed, in memory only. */
  readonly sender: string
}

declare module '@remix-run/server-runtime' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- this is how Remix is told the type of its context
  interface AppLoadContext extends RequestContext {}
}
