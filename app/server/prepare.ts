import { z } from 'zod'
import { createDatabase, type OpenDatabase } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { newSecret } from '#app/features/ground/accounts/secrets.ts'
import { hasActiveStaff } from '#app/features/ground/accounts/staff-store.server.ts'
import { listOfferedLanguages } from '#app/features/ground/languages/language-store.server.ts'
import { languageStates } from '#app/features/ground/languages/language-state.server.ts'
import { findSetting, saveSetting } from '#app/features/ground/settings/setting-store.server.ts'
import { keyCheck } from '#app/features/ground/sealing/key-check.ts'
import type { World } from '#app/features/ground/world.ts'
import { createTranslators } from '#app/i18n/translator.ts'
import type { ServerContext } from '#app/server/context.ts'
import { EnvError, isLoopback, readEnv, type Env } from '#app/server/env.ts'
import { fieldKeysPath, openFieldKeys } from '#app/server/field-keys.ts'
import { readCheckedTexts, readLocales } from '#app/server/locales.ts'
import { createLogger } from '#app/server/logger.ts'
import { createRateLimits } from '#app/server/rate-limits.ts'
import { createWorld } from '#app/server/world.ts'

/** Fills a new database: the demo or an empty installation. */
export type Seeder = (database: OpenDatabase, world: World, scenario: 'demo' | 'empty') => Promise<void>

/** From environment to a running context: database open and migrated, seeded when new, texts read. */
export async function prepareServer(source: Record<string, string | undefined>, localesFolder: string, seedWhenNew: Seeder): Promise<{ context: ServerContext; close: () => Promise<void> }> {
  z.config({ jitless: true })
  const env = readEnv(source)
  const logger = createLogger(env.logLevel)
  const database = createDatabase(env.databaseUrl, () => { logger.warn('a database connection was lost') })
  await migrate(database, env.databaseUrl.startsWith('file:') ? env.databaseUrl.slice('file:'.length) : undefined)
  const world = createWorld(env.secretKey, env.timeZone, openFieldKeys(fieldKeysPath(env.dataDir)))
  await checkKey(database, world)
  await seedWhenNew(database, world, wantsDemo(env) ? 'demo' : 'empty')
  const texts = readLocales(localesFolder)
  const languages = await listOfferedLanguages(database.db)
  const installation = { setUp: await hasActiveStaff(database.db) }
  const context: ServerContext = {
    env, db: database.db, databaseKind: database.kind, world, logger, texts, translators: createTranslators(texts),
    demo: (await findSetting(database.db, 'demo')) ?? false,
    get setUp() { return installation.setUp },
    refreshSetUp: async () => { installation.setUp ||= await hasActiveStaff(database.db); return installation.setUp },
    setUpToken: newSecret(),
    languages, refreshLanguages: async () => { languages.splice(0, languages.length, ...await listOfferedLanguages(database.db)) },
    languageStates: languageStates(texts, readCheckedTexts(localesFolder)),
    rateLimits: createRateLimits(),
  }
  return { context, close: () => database.db.destroy() }
}

function wantsDemo(env: Env): boolean {
  return env.demo ?? isLoopback(env.publicUrl)
}

/** Another key than the database was made with would make every code and draft unreadable: refuse to start (settled 40). */
async function checkKey({ db }: OpenDatabase, world: World): Promise<void> {
  const check = keyCheck(world)
  const known = await findSetting(db, 'keyCheck')
  if (known === undefined) await saveSetting(db, 'keyCheck', check)
  else if (known !== check) throw new EnvError('SECRET_KEY is not the key this database was made with: set the right one (SECRET_KEY).')
}
