import { expect, it } from 'vitest'
import { findCurrentCodebook } from '#app/features/understand/coding/codebook-store.server.ts'
import { seedCodebook } from '#seeds/demo/seed-codebook.ts'
import { seedPlan } from '#seeds/demo/seed-plan.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'

describeOnEveryDatabase('the codebook of the demonstration', (get) => {
  it('has every priority of the plan first and then the starter codes, each with its rules', async () => {
    const { db, world } = await get()
    await seedPlan(db, world)
    await seedCodebook(db, world)
    const codes = (await findCurrentCodebook(db))?.codes ?? []
    const own = codes.filter(({ priorityCode }) => priorityCode === null)
    const priorities = await db.selectFrom('priority').select('code').execute()
    expect(codes.length - own.length).toBe(priorities.length)
    expect(own).toHaveLength(18)
    expect(own.every(({ definition, useWhen, notWhen }) => definition && useWhen && notWhen)).toBe(true)
    expect(own[0]).toMatchObject({ code: 'PLACES', priorities: ['BH2', 'EA2'] })
  })
})
