import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import { findCurrentCodebook } from '#app/features/understand/coding/codebook-store.server.ts'
import { createPriorityCodes } from '#app/features/understand/coding/create-priority-codes.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'

async function givePriority(db: Db, code: string, position: number) {
  await db.insertInto('plan').values({ id: 'plan', slug: 'plan' }).onConflict((conflict) => conflict.doNothing()).execute()
  await db.insertInto('planVersion').values({ id: 'version', planId: 'plan', number: 1, state: 'published', title: '', introduction: '', fromYear: 2026, toYear: 2029, publishedOn: null }).onConflict((conflict) => conflict.doNothing()).execute()
  await db.insertInto('outcome').values({ id: 'outcome', planVersionId: 'version', code: 'BH', title: '', childTitle: '', statutoryLimb: '', position: 0 }).onConflict((conflict) => conflict.doNothing()).execute()
  await db.insertInto('priority').values({ id: code, outcomeId: 'outcome', code, title: `Title of ${code}`, childTitle: '', why: 'Why', position }).execute()
}

describeOnEveryDatabase('the codebook', (get) => {
  it('does not exist before there is one', async () => {
    const { db } = await get()
    expect(await findCurrentCodebook(db)).toBeUndefined()
  })
  it('has a code for every priority of the plan from the start, linked to it', async () => {
    const { db, world } = await get()
    await givePriority(db, 'BH2', 1)
    await givePriority(db, 'BH1', 0)
    await createPriorityCodes(db, world)
    const codebook = await findCurrentCodebook(db)
    expect(codebook?.number).toBe(1)
    expect(codebook?.codes.map(({ code, label, priorityCode, priorities }) => ({ code, label, priorityCode, priorities }))).toEqual([
      { code: 'BH1', label: 'Title of BH1', priorityCode: 'BH1', priorities: ['BH1'] },
      { code: 'BH2', label: 'Title of BH2', priorityCode: 'BH2', priorities: ['BH2'] },
    ])
  })
  it('gains a code with a new priority and keeps the others', async () => {
    const { db, world } = await get()
    await givePriority(db, 'BH1', 0)
    await createPriorityCodes(db, world)
    const before = await findCurrentCodebook(db)
    await givePriority(db, 'BH3', 1)
    await createPriorityCodes(db, world)
    const after = await findCurrentCodebook(db)
    expect(after?.codes.map(({ code }) => code)).toEqual(['BH1', 'BH3'])
    expect(after?.codes[0]?.id).toBe(before?.codes[0]?.id)
  })
  it('leaves out priorities of a superseded plan', async () => {
    const { db, world } = await get()
    await givePriority(db, 'BH1', 0)
    await db.updateTable('planVersion').set({ state: 'superseded' }).execute()
    await createPriorityCodes(db, world)
    expect((await findCurrentCodebook(db))?.codes).toEqual([])
  })
})
