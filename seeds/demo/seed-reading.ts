import type { Db } from '#db/database.ts'
import { addTranslation } from '#app/features/hear/contributions/add-translation.server.ts'
import { markRead } from '#app/features/hear/contributions/mark-read.server.ts'
import { raiseConcern } from '#app/features/hear/contributions/raise-concern.server.ts'
import { redactContribution } from '#app/features/hear/contributions/redact-contribution.server.ts'
import { completeSubject } from '#app/features/hear/safeguarding/concerns/viewer-store.server.ts'
import { assignCode } from '#app/features/understand/coding/assign-code.server.ts'
import { finishCoding } from '#app/features/understand/coding/finish-coding.server.ts'
import type { DemoYear } from '#seeds/demo/demo-world.ts'
import type { ArrivedText } from '#seeds/demo/seed-responses.ts'

/** What the office did with the texts: translated, read in time, redacted, handed to safeguarding, a part of them coded. */
export async function seedReading(db: Db, year: DemoYear, staffId: string, arrived: readonly ArrivedText[]): Promise<void> {
  for (const text of arrived) {
    if (text.daysAgo <= 1) continue
    await readOne(db, year, staffId, text)
    if (text.text.flag !== 'allegation') await codeOne(db, year, staffId, text)
  }
}

async function readOne(db: Db, year: DemoYear, staffId: string, { text, contributionId, daysAgo }: ArrivedText): Promise<void> {
  const world = year(daysAgo - 1, '10:00:00')
  const act = { staffId, contributionId }
  if (text.translation) must(text.key, await addTranslation(db, world, { ...act, language: 'en', text: text.translation.en }))
  if (text.redacted) must(text.key, await redactContribution(db, world, { ...act, text: text.redacted }))
  if (text.flag === 'allegation') must(text.key, await raiseConcern(db, world, { ...act, kind: 'allegation', subject: await aboutASchool(db) }))
  else must(text.key, await markRead(db, world, act))
}

async function codeOne(db: Db, year: DemoYear, staffId: string, { text, contributionId, daysAgo }: ArrivedText): Promise<void> {
  if (text.codes.length === 0) return
  const world = year(Math.max(daysAgo - 2, 0), '14:00:00')
  for (const code of text.codes) must(text.key, await assignCode(db, world, { staffId, contributionId, code }))
  must(text.key, await finishCoding(db, world, { staffId, contributionId }))
}

/** Somebody who works at a school: nobody of the schools' group sees it. */
async function aboutASchool(db: Db) {
  const schools = await db.selectFrom('organisation').select('id').where('key', '=', 'secondary-special-heads').executeTakeFirst()
  return completeSubject(db, { organisationId: schools?.id })
}

function must(key: string, done: { readonly ok: boolean; readonly reason?: string }): void {
  if (!done.ok) throw new Error(`seeding the text ${key}: ${done.reason ?? 'refused'}`)
}
