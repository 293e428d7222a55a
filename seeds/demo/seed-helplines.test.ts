import { expect, it } from 'vitest'
import { listHelplines, listShortHelp } from '#app/features/ground/duty/helpline-store.server.ts'
import { addDays, dayOf } from '#app/features/ground/world.ts'
import { seedHelplines } from '#seeds/demo/seed-helplines.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'

describeOnEveryDatabase('the helplines', (get) => {
  it('begin with 999 and know how to be reached', async () => {
    const { db, world } = await get()
    await seedHelplines(db, world)
    const helplines = await listHelplines(db)
    expect(helplines.map(({ key }) => key)).toEqual(['999', 'childline', 'shout', 'samaritans', 'nhs-111', 'nspcc', 'send-advice'])
    expect(helplines[1]).toMatchObject({ callNumber: '0800 1111', audiences: ['children', 'young-people'], checkedOn: addDays(dayOf(world), -20) })
    expect(helplines[2]).toMatchObject({ callNumber: null, textNumber: '85258', textWord: 'SHOUT' })
    expect(helplines[0]?.name['ur']).toContain('999')
  })

  it('keep to themselves who checked them', async () => {
    const { db, world } = await get()
    await seedHelplines(db, world)
    expect(JSON.stringify(await listHelplines(db))).not.toContain('Participation Officer')
  })

  it.each([
    ['children', ['999', 'childline']],
    ['young-people', ['999', 'childline', 'shout']],
    ['parents', ['999', 'shout', 'samaritans']],
  ] as const)('in short for %s are %j', async (audience, keys) => {
    const { db, world } = await get()
    await seedHelplines(db, world)
    expect((await listShortHelp(db, audience)).map(({ key }) => key)).toEqual(keys)
  })

  it('may not be there yet', async () => {
    const { db } = await get()
    expect(await listHelplines(db)).toEqual([])
    expect(await listShortHelp(db, 'children')).toEqual([])
  })
})
