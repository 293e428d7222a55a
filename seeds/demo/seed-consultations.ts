import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Db } from '#db/database.ts'
import { saveTranslations } from '#app/features/ground/languages/translation-store.server.ts'
import { addDays, dayOf, type World } from '#app/features/ground/world.ts'

export type ConsultationIds = Readonly<Record<'A' | 'B' | 'C', string>>

/** The demo's three consultations, all open: one for each survey. Returns their ids by the survey's key. */
export async function seedConsultations(db: Db, world: World): Promise<ConsultationIds> {
  const consultations = documents.parse(JSON.parse(readFileSync('seeds/demo/consultations.json', 'utf8')))
  const ids = { A: world.newId(), B: world.newId(), C: world.newId() }
  for (const consultation of consultations) await seedConsultation(db, dayOf(world), ids[consultation.survey], consultation)
  return ids
}

const OPENED_DAYS_AGO = 75
/** Four weeks to follow, lock or delete one's answers; twelve weeks to the reply. */
const AFTER_CLOSING = { frozen: 28, decision: 56, reply: 84 }

const text = z.object({ en: z.string().min(1), pl: z.string().min(1), ur: z.string().min(1), ar: z.string().min(1) })

const documents = z.array(z.object({
  survey: z.enum(['A', 'B', 'C']), slug: z.string(), audiences: z.array(z.enum(['children', 'young-people', 'parents'])).min(1), closesInDays: z.int().min(14),
  title: text, purpose: text, decided: text, canChange: text, cannotChange: text, decisionMakerRole: text,
}))

type Document = z.infer<typeof documents>[number]

async function seedConsultation(db: Db, today: string, id: string, { slug, audiences, closesInDays, survey: _, ...texts }: Document): Promise<void> {
  const closesOn = addDays(today, closesInDays)
  await db.insertInto('consultation').values({
    id, slug, title: texts.title.en, purpose: texts.purpose.en, decided: texts.decided.en, canChange: texts.canChange.en, cannotChange: texts.cannotChange.en,
    decisionMakerRole: texts.decisionMakerRole.en, decisionDueOn: addDays(closesOn, AFTER_CLOSING.decision), opensOn: addDays(today, -OPENED_DAYS_AGO), closesOn,
    replyDueOn: addDays(closesOn, AFTER_CLOSING.reply), frozenOn: addDays(closesOn, AFTER_CLOSING.frozen), frozen: 0, audiences: JSON.stringify(audiences),
  }).execute()
  for (const [key, translated] of Object.entries(texts)) await saveTranslations(db, `consultation:${id}`, key, translated, null)
}
