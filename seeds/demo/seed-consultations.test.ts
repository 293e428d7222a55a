import { expect, it } from 'vitest'
import { findConsultation, listConsultations } from '#app/features/ask/consultations/consultation-store.server.ts'
import { consultationState } from '#app/features/ask/consultations/consultation.ts'
import { addDays, dayOf } from '#app/features/ground/world.ts'
import { seedConsultations } from '#seeds/demo/seed-consultations.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'

describeOnEveryDatabase('the demo’s consultations', (get) => {
  it('are all open for at least two weeks more', async () => {
    const { db, world } = await get()
    await seedConsultations(db, world)
    const today = dayOf(world)
    const consultations = await listConsultations(db)
    expect(consultations.map(({ slug }) => slug)).toEqual(['children-2026', 'short-breaks-2026', 'young-people-2026'])
    for (const consultation of consultations) {
      expect(consultationState(consultation, addDays(today, 14), false)).toBe('open')
      expect(consultation.frozenOn).toBe(addDays(consultation.closesOn, 28))
      expect(consultation.replyDueOn).toBe(addDays(consultation.closesOn, 84))
    }
  })

  it('are found by the survey they hold and by their address', async () => {
    const { db, world } = await get()
    const ids = await seedConsultations(db, world)
    const found = await findConsultation(db, 'young-people-2026')
    expect(found).toMatchObject({ id: ids.B, audiences: ['young-people'], title: { en: 'Your Brackenford, your say', pl: 'Twój Brackenford, twój głos' } })
    expect(await findConsultation(db, 'nothing')).toBeUndefined()
  })

  it('say in four languages what can and cannot change', async () => {
    const { db, world } = await get()
    await seedConsultations(db, world)
    for (const { canChange, cannotChange, decided, purpose, decisionMakerRole } of await listConsultations(db)) {
      for (const text of [canChange, cannotChange, decided, purpose, decisionMakerRole]) expect(Object.keys(text).sort()).toEqual(['ar', 'en', 'pl', 'ur'])
    }
  })
})
