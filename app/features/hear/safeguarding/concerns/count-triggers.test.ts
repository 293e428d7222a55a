import { expect, it } from 'vitest'
import { countTriggers } from '#app/features/hear/safeguarding/concerns/count-triggers.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { chose, sendSome, setSurveys } from '#tests/support/survey-scene.ts'

describeOnEveryDatabase('answers that led to the help page', (get) => {
  it('are “at least one” in a small way in, a number in a larger one, and nothing when they are old', async () => {
    const { db, world } = await get()
    const scene = await setSurveys(db, world)
    expect(await countTriggers(db, world)).toEqual([])
    await sendSome(db, world, scene, { A5: chose('not-safe') })
    await sendSome(db, world, scene, { A5: chose('safe') })
    expect(await countTriggers(db, world)).toEqual([{ way: 'quiet-river', count: null }])
    for (let more = 0; more < 8; more += 1) await sendSome(db, world, scene, { A5: chose('not-safe') })
    expect(await countTriggers(db, world)).toEqual([{ way: 'quiet-river', count: 9 }])
    world.set('2027-01-15T10:00:00Z')
    expect(await countTriggers(db, world)).toEqual([])
  })
})
