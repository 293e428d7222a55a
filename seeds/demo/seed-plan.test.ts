import { expect, it } from 'vitest'
import { findAction, listActionNames } from '#app/features/ground/plan/action-store.server.ts'
import { indicatorStatus, latestValue } from '#app/features/ground/plan/indicator.ts'
import { findPriority, findPublishedPlan, listPriorityNames } from '#app/features/ground/plan/plan-store.server.ts'
import { isOverdue, isSilent, priorityStatus } from '#app/features/ground/plan/plan.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { seedPlan } from '#seeds/demo/seed-plan.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'

describeOnEveryDatabase('the plan of Brackenford', (get) => {
  async function seeded() {
    const { db, world } = await get()
    await seedPlan(db, world)
    return { db, world, today: dayOf(world) }
  }

  it('has five outcomes and twelve priorities in order, each in four languages', async () => {
    const { db } = await seeded()
    const plan = await findPublishedPlan(db)
    expect(plan?.outcomes.map(({ code }) => code)).toEqual(['BH', 'SS', 'EA', 'PC', 'EW'])
    expect(plan?.outcomes.flatMap(({ priorities }) => priorities.map(({ code }) => code))).toEqual(['BH1', 'BH2', 'SS1', 'SS2', 'SS3', 'EA1', 'EA2', 'EA3', 'PC1', 'PC2', 'EW1', 'EW2'])
    expect(plan?.title).toMatchObject({ en: 'Growing Up in Brackenford 2026–29', pl: 'Dorastanie w Brackenford 2026–29' })
    expect(Object.keys(plan?.outcomes[0]?.priorities[0]?.childTitle ?? {}).sort()).toEqual(['ar', 'en', 'pl', 'ur'])
    expect((await listPriorityNames(db)).map(({ code }) => code)).toHaveLength(12)
    expect((await listActionNames(db)).map(({ code }) => code).slice(0, 3)).toEqual(['BH1a', 'BH1b', 'BH2a'])
  })

  it('says of lights on walking routes that they are off track, why, and with whom', async () => {
    const { db, today } = await seeded()
    const action = await findAction(db, 'SS1a')
    expect(action).toMatchObject({ status: 'off_track', dueOn: '2026-12-31', ownerRole: { en: 'Highways Manager' }, ownerOrganisation: 'Brackenford Borough Council', priority: { code: 'SS1' } })
    expect(action?.statusReason?.['en']).toContain('contractor')
    const priority = await findPriority(db, 'SS1')
    expect(priority?.outcome.title['en']).toBe('Staying safe')
    expect(priorityStatus(priority?.actions ?? [], today)).toBe('off_track')
  })

  it('measures from the baseline to the newest figure', async () => {
    const { db } = await seeded()
    const [seen] = (await findPriority(db, 'BH1'))?.indicators ?? []
    expect(seen).toMatchObject({ baseline: { value: 46 }, target: { value: 70, period: '2028–29' }, gaps: [{ groupValue: 39, comparisonValue: 52 }] })
    expect(seen && latestValue(seen)).toMatchObject({ value: 52, period: '2025–26' })
    expect(seen && indicatorStatus(seen)).toBe('on_course')
    const replies = (await findPriority(db, 'PC1'))?.indicators[1]
    expect(replies && latestValue(replies)).toMatchObject({ count: 8, outOf: 12 })
  })

  it('keeps the reason for a missing figure', async () => {
    const { db } = await seeded()
    const [repeat] = (await findPriority(db, 'SS3'))?.indicators ?? []
    expect(repeat?.values[1]).toMatchObject({ period: '2024–25', value: null, missingReason: { en: expect.stringContaining('record system') } })
  })

  it('has one silent action, one stopped with its reason, and one that can only be asked for', async () => {
    const { db, today } = await seeded()
    const actions = (await findPublishedPlan(db))?.outcomes.flatMap(({ priorities }) => priorities.flatMap((priority) => priority.actions)) ?? []
    expect(actions.filter((action) => isSilent(action, today)).map(({ code }) => code)).toEqual(['EW1a'])
    expect(actions.filter(({ status }) => status === 'stopped').map(({ code, statusReason }) => [code, statusReason?.['en'] !== undefined])).toEqual([['EW2c', true]])
    expect(actions.filter(({ influenceOnly }) => influenceOnly).map(({ code }) => code)).toEqual(['EW2b'])
    expect(actions.filter((action) => isOverdue(action, today))).toEqual([])
  })

  it('marks every translation as a machine draft', async () => {
    const { db } = await seeded()
    const checked = await db.selectFrom('translation').select('subject').where('checkedBy', 'is not', null).execute()
    expect(checked).toEqual([])
  })

  it('knows nothing of what the plan does not hold', async () => {
    const { db } = await seeded()
    expect(await findPriority(db, 'XX9')).toBeUndefined()
    expect(await findAction(db, 'XX9z')).toBeUndefined()
  })
})

describeOnEveryDatabase('an installation without a plan', (get) => {
  it('has none to show', async () => {
    const { db } = await get()
    expect(await findPublishedPlan(db)).toBeUndefined()
    expect(await listPriorityNames(db)).toEqual([])
  })

  it('shows no plan that is not published', async () => {
    const { db, world } = await get()
    await seedPlan(db, world)
    await db.updateTable('planVersion').set({ state: 'draft' }).execute()
    expect(await findPublishedPlan(db)).toBeUndefined()
    expect(await findPriority(db, 'BH1')).toBeUndefined()
    expect(await findAction(db, 'BH1a')).toBeUndefined()
  })
})
