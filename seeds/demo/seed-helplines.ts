import { z } from 'zod'
import type { Db } from '#db/database.ts'
import { saveTranslations } from '#app/features/ground/languages/translation-store.server.ts'
import { addDays, dayOf, type World } from '#app/features/ground/world.ts'
import { readSeed } from '#seeds/demo/with-translations.ts'

/** The helplines of `helplines.json` in its order: real ones, and one invented for the demo. */
export async function seedHelplines(db: Db, world: World): Promise<void> {
  const lines = documents.parse(readSeed('seeds/demo/helplines.json'))
  for (const [position, line] of lines.entries()) {
    const { key, name, does, hours, call, link, audience, checkedOffsetDays, checkedBy } = line
    const id = world.newId()
    await db.insertInto('helpline').values({
      id, key, name: name.en, does: does.en, callNumber: call, textNumber: line.text?.number ?? null, textWord: line.text?.word ?? null, link, hours: hours.en,
      audiences: JSON.stringify(audience), checkedOn: addDays(dayOf(world), checkedOffsetDays), checkedBy, position,
    }).execute()
    for (const [column, texts] of Object.entries({ name, does, hours })) await saveTranslations(db, `helpline:${id}`, column, texts, null)
  }
}

const text = z.object({ en: z.string().min(1) }).catchall(z.string().min(1))

const documents = z.array(z.object({
  key: z.string(), name: text, does: text, hours: text, call: z.string().nullable(), text: z.object({ number: z.string(), word: z.string() }).nullable(),
  link: z.url({ protocol: /^https$/ }).nullable(), audience: z.array(z.enum(['children', 'young-people', 'parents'])).min(1), checkedOffsetDays: z.int().max(0), checkedBy: z.string(),
}))
