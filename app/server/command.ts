import { z } from 'zod'
import { createDatabase, type Db } from '#db/database.ts'
import { BackupError } from '#app/features/ground/backups/manifest.ts'
import type { World } from '#app/features/ground/world.ts'
import { createTranslators, type Translator } from '#app/i18n/translator.ts'
import { EnvError, readEnv, type Env } from '#app/server/env.ts'
import { fieldKeysPath, openFieldKeys } from '#app/server/field-keys.ts'
import { readLocales } from '#app/server/locales.ts'
import { createWorld } from '#app/server/world.ts'

/** What a command of the operator has at hand. It opens no database by itself. */
export interface Command {
  readonly env: Env
  readonly world: World
  readonly t: Translator
  readonly args: readonly string[]
  readonly say: (line: string) => void
}

/** A sentence for the operator; the command ends with 1. */
export class CommandError extends Error {}

/** Runs one command and says what went wrong in one sentence. Returns the exit code. */
export async function runCommand(work: (command: Command) => Promise<void>, args: readonly string[], say: (line: string) => void, source: Record<string, string | undefined> = process.env): Promise<number> {
  z.config({ jitless: true })
  const t = createTranslators(readLocales('locales'))('en')
  try {
    const env = readEnv(source)
    await work({ env, world: createWorld(env.secretKey, env.timeZone, openFieldKeys(fieldKeysPath(env.dataDir))), t, args, say })
    return 0
  } catch (error) {
    if (!(error instanceof EnvError) && !(error instanceof BackupError) && !(error instanceof CommandError)) throw error
    say(error instanceof BackupError ? t(`upkeep:backups.problems.${error.problem}`) : error.message)
    return 1
  }
}

/** Opens the database for as long as `work` takes. */
export async function withDatabase<T>({ env }: Command, work: (db: Db) => Promise<T>): Promise<T> {
  const { db } = createDatabase(env.databaseUrl)
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}
