import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import { createDatabase } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { seedWhenNew } from '#seeds/seed.ts'
import { TABLE_6_1 } from '#seeds/demo/respondents.ts'
import { createTestWorld } from '#tests/support/world.ts'

async function demo(day = '2026-11-21') {
  const database = createDatabase('file::memory:')
  await migrate(database)
  await seedWhenNew(database, createTestWorld(`${day}T09:00:00Z`), 'demo')
  return database.db
}

const count = async (db: Db, survey: string) => (await db.selectFrom('response').innerJoin('survey', 'survey.id', 'response.surveyId').select('response.id').where('survey.key', '=', survey).execute()).length

it('the demo has the volumes of Brackenford: A 312, B 444, C 96', async () => {
  const db = await demo()
  expect([await count(db, 'A'), await count(db, 'B'), await count(db, 'C')]).toEqual([312, 444, 96])
  const modes = await db.selectFrom('response').select('mode').where('mode', '!=', 'online_self').execute()
  expect([modes.filter(({ mode }) => mode === 'online_assisted').length, modes.filter(({ mode }) => mode === 'paper').length]).toEqual([41, 22])
  const fathers = await db.selectFrom('answer').select('responseId').where('questionKey', '=', 'C11').where('optionCode', 'in', ['father']).execute()
  expect(fathers).toHaveLength(11)
  await db.destroy()
}, 60_000)

it('the people of survey B are those of golden table 6.1', async () => {
  const db = await demo()
  const rows = await db.selectFrom('answer as locality').innerJoin('answer as disability', 'disability.responseId', 'locality.responseId')
    .select(['locality.optionCode as locality', 'disability.optionCode as disability', 'disability.missing'])
    .where('locality.questionKey', '=', 'BLOC').where('disability.questionKey', '=', 'BDIS').execute()
  for (const [locality, [disabled, not, unsaid]] of Object.entries(TABLE_6_1)) {
    const here = rows.filter((row) => row.locality === locality)
    expect([here.filter((row) => row.disability === 'disabled').length, here.filter((row) => row.disability === 'not-disabled').length, here.filter((row) => row.missing === 'prefer_not_to_say').length]).toEqual([disabled, not, unsaid])
  }
  await db.destroy()
}, 60_000)

it('the same day gives the same demo, and another day another', async () => {
  const hash = async (db: Db) => {
    const rows = [await db.selectFrom('answer').selectAll().orderBy('responseId').orderBy('questionKey').orderBy('position').execute(), await db.selectFrom('theme').selectAll().orderBy('id').execute(), await db.selectFrom('post').selectAll().orderBy('id').execute()]
    await db.destroy()
    return createHash('sha256').update(JSON.stringify(rows)).digest('hex')
  }
  const first = await hash(await demo())
  expect(await hash(await demo())).toBe(first)
  expect(await hash(await demo('2026-11-22'))).not.toBe(first)
}, 120_000)
