import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import { changeCollector, closeCollector, openCollector } from '#app/features/ask/collectors/change-collector.server.ts'
import { findCollector, listCollectors, listOpenSurveys } from '#app/features/ask/collectors/collector-store.server.ts'
import { makeCollector, type NewCollector } from '#app/features/ask/collectors/make-collector.server.ts'
import { findWayIn } from '#app/features/ask/surveys/survey-store.server.ts'
import { signOff } from '#app/features/ground/duty/sign-off.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { seedHelplines } from '#seeds/demo/seed-helplines.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveDuty } from '#tests/support/duty.ts'
import { giveStaff, listActs } from '#tests/support/office.ts'
import { setSurveys } from '#tests/support/survey-scene.ts'

/** Enough of the interface to offer English; nothing of Welsh. */
const TEXTS = { en: { answering: { start: { yes: 'Yes' } }, help: { title: 'Get help' } }, cy: {} }

async function setOffice(db: Db, world: World) {
  const { wayIn } = await setSurveys(db, world, 'sunny-kite')
  const staffId = await giveStaff(db, world, 'participation_officer')
  const wanted: NewCollector = {
    staffId, surveyId: wayIn.surveyId, edition: '7-8', audience: 'children', mode: 'online_self', device: 'shared', access: 'open', languages: ['en'],
    label: 'Hill Top School', opensOn: '2026-11-21', closesOn: '2026-12-21', hours: [{ day: 1, from: '09:00', to: '15:00' }],
  }
  const make = async (change: Partial<NewCollector> = {}) => {
    const made = await makeCollector(db, world, { ...wanted, ...change })
    if (!made.ok) throw new Error(made.reason)
    return made.id
  }
  return { staffId, wanted, make, acts: async () => (await listActs(db)).filter((act) => act.startsWith('collector.')) }
}

describeOnEveryDatabase('collectors', (get) => {
  it('are made closed, with a code nobody had, and know the age their edition says', async () => {
    const { db, world } = await get()
    const { make, acts } = await setOffice(db, world)
    const made = await findCollector(db, await make())
    expect(made).toMatchObject({ state: 'closed', label: 'Hill Top School', edition: '7-8', hours: [{ day: 1, from: '09:00', to: '15:00' }], languages: ['en'], access: 'open' })
    expect(made?.code).toMatch(/^[a-z]+-[a-z]+$/)
    expect(await findWayIn(db, world, made?.code ?? '')).toMatchObject({ open: false, opensNext: undefined, known: { ageBand: '7-8' } })
    expect(await acts()).toEqual(['collector.made'])
  })

  it('do not say an age where the survey asks for it', async () => {
    const { db, world } = await get()
    const { make } = await setOffice(db, world)
    const survey = (await listOpenSurveys(db)).find(({ key }) => key === 'B')
    const made = await findCollector(db, await make({ surveyId: survey?.id ?? '', edition: '11-19', audience: 'young-people' }))
    expect(await findWayIn(db, world, made?.code ?? '')).toMatchObject({ known: {} })
  })

  it('are not made for an edition the survey does not have', async () => {
    const { db, world } = await get()
    const { wanted } = await setOffice(db, world)
    expect(await makeCollector(db, world, { ...wanted, edition: '90-99' })).toEqual({ ok: false, reason: 'no_edition' })
    expect(await listCollectors(db)).toHaveLength(4)
  })

  it('open and close at once, and the trail says so once each', async () => {
    const { db, world } = await get()
    const { make, staffId, acts } = await setOffice(db, world)
    await giveDuty(db, world)
    await signAll(db, world)
    const act = { staffId, collectorId: await make({ hours: [] }) }
    const open = async () => (await findWayIn(db, world, (await findCollector(db, act.collectorId))?.code ?? ''))?.open
    expect(await openCollector(db, world, act, { texts: TEXTS, demo: true })).toEqual({ ok: true })
    expect(await openCollector(db, world, act, { texts: TEXTS, demo: true })).toEqual({ ok: true })
    expect(await open()).toBe(true)
    expect([await closeCollector(db, world, act), await closeCollector(db, world, act)]).toEqual([true, true])
    expect(await open()).toBe(false)
    expect(await acts()).toEqual(['collector.made', 'collector.opened', 'collector.closed'])
  })

  it('do not open outside the demonstration while a number is unchecked or a language not ready', async () => {
    const { db, world } = await get()
    const { make, staffId } = await setOffice(db, world)
    await giveDuty(db, world, ['en', 'cy'])
    await signAll(db, world)
    const act = { staffId, collectorId: await make({ languages: ['en', 'cy'] }) }
    const real = { texts: TEXTS, demo: false }
    expect(await openCollector(db, world, act, real)).toMatchObject({ reason: 'obstacles', obstacles: [{ is: 'no helpline' }, { is: 'languages', languages: ['cy'] }] })
    await seedHelplines(db, world)
    const { wanted } = await settingsOf(db, act.collectorId)
    await changeCollector(db, world, act, { ...wanted, languages: ['en'] }, real)
    expect(await openCollector(db, world, act, real)).toEqual({ ok: true })
    await closeCollector(db, world, act)
    await db.updateTable('helpline').set({ checkedOn: '2026-01-01' }).where('key', '!=', '999').execute()
    expect(await openCollector(db, world, act, real)).toMatchObject({ reason: 'obstacles', obstacles: [{ is: 'helplines' }] })
    expect((await findCollector(db, act.collectorId))?.state).toBe('closed')
  })

  it('change what may change; the trail says what, and never the words of the label', async () => {
    const { db, world } = await get()
    const { make, staffId, acts } = await setOffice(db, world)
    const act = { staffId, collectorId: await make() }
    const { wanted } = await settingsOf(db, act.collectorId)
    await changeCollector(db, world, act, wanted, { texts: TEXTS, demo: false })
    expect(await acts()).toEqual(['collector.made'])
    await changeCollector(db, world, act, { ...wanted, device: 'own', label: 'Mrs Khan, room 4', hours: [] }, { texts: TEXTS, demo: false })
    expect(await findCollector(db, act.collectorId)).toMatchObject({ device: 'own', label: 'Mrs Khan, room 4', hours: [] })
    const last = await db.selectFrom('auditEntry').select('detail').orderBy('sequence', 'desc').executeTakeFirst()
    expect(JSON.parse(last?.detail ?? '')).toMatchObject({ device: 'own', hours: 'always', label: 'changed' })
    expect(last?.detail).not.toContain('Khan')
  })

  it('that are not there cannot be opened, closed or changed', async () => {
    const { db, world } = await get()
    const { staffId, wanted } = await setOffice(db, world)
    const act = { staffId, collectorId: 'nobody' }
    expect(await openCollector(db, world, act, { texts: TEXTS, demo: true })).toEqual({ ok: false, reason: 'absent' })
    expect(await closeCollector(db, world, act)).toBe(false)
    expect(await changeCollector(db, world, act, wanted, { texts: TEXTS, demo: true })).toEqual({ ok: false, reason: 'absent' })
  })
})

/** Safeguarding has seen every survey. */
async function signAll(db: Db, world: World) {
  const { id: staffId } = await db.selectFrom('staff').innerJoin('roleGrant', 'roleGrant.staffId', 'staff.id').select('staff.id').where('role', '=', 'dsl').executeTakeFirstOrThrow()
  for (const { id } of await db.selectFrom('surveyVersion').select('id').execute()) await signOff(db, world, { staffId, subject: `survey_version:${id}` })
}

/** What the collector's form would send back unchanged. */
async function settingsOf(db: Db, id: string) {
  const collector = await findCollector(db, id)
  if (!collector) throw new Error('no collector')
  const { label, device, access, languages, opensOn, closesOn, hours } = collector
  return { wanted: { label, device, access, languages, opensOn, closesOn, hours } }
}
