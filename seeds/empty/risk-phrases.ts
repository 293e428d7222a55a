import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Db } from '#db/database.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'
import { insertPhrases, renewListsVersion } from '#app/features/hear/safeguarding/risk/risk-phrase-store.server.ts'
import { PHRASE_CATEGORIES } from '#app/features/hear/safeguarding/risk/risk-phrase.ts'

/** A starter list: who checked it (null: nobody, a machine draft), and phrases by kind of worry. */
export const starterList = z.object({ checkedBy: z.null(), phrases: z.partialRecord(z.enum(PHRASE_CATEGORIES), z.array(z.string().min(2).max(400))) }).strict()
export type StarterList = z.infer<typeof starterList>

const FOLDER = join('seeds', 'empty', 'risk-phrases')

/** The starter lists that come with Sayback, by language. */
export function readStarterLists(folder: string = FOLDER): Readonly<Record<string, StarterList>> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json')).sort()
  return Object.fromEntries(files.map((name) => [name.slice(0, -'.json'.length), starterList.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))]))
}

/**
 * Gives every language without a list its starter list, at every start: new installations and those that exist. A list
 * that has a phrase, even a retired one, is somebody's own and is left alone.
 */
export async function addMissingRiskPhrases(db: Db, world: World, lists: Readonly<Record<string, StarterList>> = readStarterLists()): Promise<readonly string[]> {
  const there = await db.selectFrom('riskPhrase').select('language').distinct().execute()
  const missing = Object.entries(lists).filter(([language]) => !there.some((row) => row.language === language))
  for (const [language, list] of missing) await addList(db, world, language, list)
  if (missing.length > 0) await renewListsVersion(db)
  return missing.map(([language]) => language)
}

async function addList(db: Db, world: World, language: string, { phrases }: StarterList): Promise<void> {
  const given = PHRASE_CATEGORIES.flatMap((category) => (phrases[category] ?? []).map((phrase) => ({ category, phrase })))
  const addedOn = dayOf(world)
  await insertPhrases(db, given.map((row) => ({ ...row, id: world.newId(), language, active: 1, addedBy: null, addedOn, checkedBy: null, checkedOn: null, retiredOn: null })))
}
