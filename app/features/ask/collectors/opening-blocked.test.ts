import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import { changeCollector, openCollector } from '#app/features/ask/collectors/change-collector.server.ts'
import { findCollector } from '#app/features/ask/collectors/collector-store.server.ts'
import { makeCollector } from '#app/features/ask/collectors/make-collector.server.ts'
import { signOff } from '#app/features/ground/duty/sign-off.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { seedHelplines } from '#seeds/demo/seed-helplines.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveDuty } from '#tests/support/duty.ts'
import { giveStaff } from '#tests/support/office.ts'
import { setSurveys } from '#tests/support/survey-scene.ts'

const TEXTS = { en: { answering: { start: { yes: 'Yes' } }, help: { title: 'Get help' } } }

async function closedWayIn(db: Db, world: World, audience: 'children' | 'parents' = 'children') {
  const { wayIn, version } = await setSurveys(db, world, audience === 'children' ? 'sunny-kite' : 'open-harbour')
  const staffId = await giveStaff(db, world, 'participation_officer')
  const made = await makeCollector(db, world, {
    staffId, surveyId: wayIn.surveyId, edition: wayIn.edition, audience, mode: 'online_self', device: 'shared', access: 'open', languages: ['en'], label: '', opensOn: '2026-11-21', closesOn: '2026-12-21', hours: [],
  })
  if (!made.ok) throw new Error(made.reason)
  await seedHelplines(db, world)
  const act = { staffId, collectorId: made.id }
  const open = async (demo = false) => {
    const done = await openCollector(db, world, act, { texts: TEXTS, demo })
    return done.ok ? 'open' : done.reason === 'obstacles' ? done.obstacles.map(({ is }) => is) : done.reason
  }
  const sign = (dslId: string) => signOff(db, world, { staffId: dslId, subject: `survey_version:${version.id}` })
  return { act, open, sign, state: async () => (await findCollector(db, act.collectorId))?.state }
}

describeOnEveryDatabase('scenario 4: an officer opens an under-18 survey', (get) => {
  it.each([true, false])('and is told everything that is missing, in the demonstration too (%s)', async (demo) => {
    const { db, world } = await get()
    const { open, state } = await closedWayIn(db, world)
    expect(await open(demo)).toEqual(['dsl', 'deputy', 'contacts', 'thresholds', 'sign off', 'hours', ...demo ? [] : ['dpia']])
    expect(await state()).toBe('closed')
  })
  it('is stopped while nobody has tested how to reach the lead, and not a day longer', async () => {
    const { db, world } = await get()
    const { open, sign, state } = await closedWayIn(db, world)
    const { dslId } = await giveDuty(db, world)
    await sign(dslId)
    await db.updateTable('dutyContact').set({ testedOn: '2026-08-22' }).where('kind', '=', 'dsl').execute()
    expect(await open()).toEqual(['untested'])
    await db.updateTable('dutyContact').set({ testedOn: null }).where('kind', '=', 'dsl').execute()
    expect(await open(true)).toEqual(['untested'])
    expect(await state()).toBe('closed')
    await db.updateTable('dutyContact').set({ testedOn: '2026-08-23' }).where('kind', '=', 'dsl').execute()
    expect(await open()).toBe('open')
  })
  it.each([
    ['dsl', (db: Db) => db.updateTable('staff').set({ state: 'disabled' }).where('displayName', '=', 'dsl').execute()],
    ['deputy', (db: Db) => db.updateTable('staff').set({ trainingExpiresOn: '2026-11-20' }).where('displayName', '=', 'deputy_dsl').execute()],
    ['contacts', (db: Db) => db.deleteFrom('dutyContact').where('kind', '=', 'out_of_hours').execute()],
    ['thresholds', (db: Db) => db.deleteFrom('setting').where('key', '=', 'dutyThresholds').execute()],
    ['sign off', (db: Db) => db.deleteFrom('safeguardingSignOff').execute()],
    ['hours', (db: Db) => db.deleteFrom('dutyHours').execute()],
    ['hours', (db: Db) => db.updateTable('staff').set({ vettingExpiresOn: '2026-11-20' }).where('displayName', '=', 'moderator').execute()],
    ['nobody reads', (db: Db) => db.updateTable('staffLanguage').set({ language: 'so' }).execute()],
    ['dpia', (db: Db) => db.updateTable('templateDocument').set({ state: 'draft' }).execute()],
    ['helplines', (db: Db) => db.updateTable('helpline').set({ checkedOn: '2026-05-24' }).execute()],
  ] as const)('is stopped while this is missing: %s', async (missing, take) => {
    const { db, world } = await get()
    const { open, sign } = await closedWayIn(db, world)
    await sign((await giveDuty(db, world)).dslId)
    await take(db)
    expect(await open()).toEqual([missing])
  })
  it('cannot add a language nobody on the rota reads once it is open', async () => {
    const { db, world } = await get()
    const { open, sign, act } = await closedWayIn(db, world)
    await sign((await giveDuty(db, world)).dslId)
    await open()
    const before = await findCollector(db, act.collectorId)
    if (!before) throw new Error('was made just now')
    expect(await changeCollector(db, world, act, { ...before, languages: ['en', 'so'] }, { texts: { ...TEXTS, so: TEXTS.en }, demo: false }))
      .toMatchObject({ reason: 'obstacles', obstacles: [{ is: 'nobody reads', languages: ['so'] }] })
  })
})

describeOnEveryDatabase('an officer opens a survey for parents', (get) => {
  it('and needs somebody who reads what they write, and no safeguarding sign-off', async () => {
    const { db, world } = await get()
    const { open } = await closedWayIn(db, world, 'parents')
    expect(await open()).toEqual(['hours'])
    await giveDuty(db, world, ['so'])
    expect(await open()).toEqual(['nobody reads'])
  })
})

describeOnEveryDatabase('a sign-off', (get) => {
  it('is given by the lead or the deputy alone', async () => {
    const { db, world } = await get()
    const { deputyId, readerId } = await giveDuty(db, world)
    const subject = 'survey_version:x'
    expect(await signOff(db, world, { staffId: readerId, subject })).toBe(false)
    expect(await signOff(db, world, { staffId: deputyId, subject })).toBe(true)
    expect(await db.selectFrom('safeguardingSignOff').select(['role', 'signedOn']).execute()).toEqual([{ role: 'deputy_dsl', signedOn: '2026-11-21' }])
  })
})
