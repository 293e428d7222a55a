import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createDatabase, inTransaction, type Db } from '#db/database.ts'
import { EDITIONS, EVERY_KIND } from '#tests/support/every-kind.ts'

/** The collector of the survey with every kind of question, by edition. */
export const EVERY_KIND_COLLECTORS = {
  '7-8': 'all-kinds-7-8', '9-11': 'all-kinds', '11-19': 'all-kinds-11-19', 'parents-and-carers': 'all-kinds-parents',
} as const

const AUDIENCES = { '7-8': 'children', '9-11': 'children', '11-19': 'young-people', 'parents-and-carers': 'parents' } as const

/** Adds that survey to the demonstration of a running server, as if staff had opened it. */
export async function seedEveryKind(dataDir: string): Promise<void> {
  const { db } = createDatabase(`file:${join(dataDir, 'sayback.sqlite')}`)
  await inTransaction(db, insertSurvey)
  await db.destroy()
}

async function insertSurvey(db: Db): Promise<void> {
  const consultation = await db.selectFrom('consultation').innerJoin('survey', 'survey.consultationId', 'consultation.id')
    .select(['consultation.id', 'consultation.opensOn', 'consultation.closesOn']).where('survey.key', '=', 'A').executeTakeFirstOrThrow()
  const [surveyId, waveId] = [randomUUID(), randomUUID()]
  const { opensOn, closesOn } = consultation
  await db.insertInto('survey').values({ id: surveyId, key: EVERY_KIND.key, consultationId: consultation.id }).execute()
  await db.insertInto('surveyVersion').values({ id: randomUUID(), surveyId, number: 1, state: 'open', definition: JSON.stringify(EVERY_KIND), openedOn: opensOn }).execute()
  await db.insertInto('wave').values({ id: waveId, surveyId, number: 1, opensOn, closesOn }).execute()
  for (const edition of EDITIONS) {
    await db.insertInto('collector').values({
      id: randomUUID(), code: EVERY_KIND_COLLECTORS[edition], surveyId, waveId, edition, audience: AUDIENCES[edition], mode: 'online_self', device: 'shared',
      languages: JSON.stringify(['en', 'ur']), state: 'open', opensOn, closesOn, known: '{}',
    }).execute()
  }
}
