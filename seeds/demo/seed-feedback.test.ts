import { expect, it } from 'vitest'
import { dayOf } from '#app/features/ground/world.ts'
import { FEEDBACK_STATES } from '#app/features/respond/feedback/feedback-entry.ts'
import { listSaidAndDid } from '#app/features/respond/feedback/reply-store.server.ts'
import { giveContribution } from '#tests/support/office.ts'
import { seedCodebook } from '#seeds/demo/seed-codebook.ts'
import { seedConsultations } from '#seeds/demo/seed-consultations.ts'
import { seedFeedback } from '#seeds/demo/seed-feedback.ts'
import { seedPlan } from '#seeds/demo/seed-plan.ts'
import { getDemoStaff, seedStaff } from '#seeds/demo/seed-staff.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'

describeOnEveryDatabase('the replies of Brackenford', (get) => {
  it('are eight in every state and four languages, with four further wishes, and quote only who allowed it', async () => {
    const { db, world } = await get()
    await seedStaff(db, world)
    await seedPlan(db, world)
    await seedCodebook(db, world)
    const consultationIds = await seedConsultations(db, world)
    const officer = await getDemoStaff(db, 'Participation Officer')
    await giveContribution(db, world, { consultationId: consultationIds.B, original: 'You asked this last year and nothing happened', quotable: 1 })
    await giveContribution(db, world, { consultationId: consultationIds.B, original: 'tell us what happened with our ideas', quotable: 0 })
    await seedFeedback(db, world, { consultationIds, staffId: officer })

    const { replies, furtherWishes, notAnswered } = await listSaidAndDid(db, 'en', dayOf(world))
    expect(replies).toHaveLength(8)
    expect(new Set(replies.map(({ entry }) => entry.state))).toEqual(new Set(FEEDBACK_STATES))
    expect(replies.every(({ entry, theme }) => Object.keys(entry.weDid).length === 4 && Object.keys(theme.title).length === 4)).toBe(true)
    expect(replies.find(({ entry }) => entry.state === 'passed_on')?.entry.passedToOrganisation).toBe('Vale Combined Authority')
    expect(replies.map(({ entry }) => entry.publishedOn)).toEqual([...replies.map(({ entry }) => entry.publishedOn)].sort().reverse())
    expect(replies.flatMap(({ quotations }) => quotations.map(({ words }) => words))).toEqual(['You asked this last year and nothing happened'])
    expect(furtherWishes.map(({ title }) => title['en']).sort()).toEqual(['Better school toilets', 'Do something about vaping', 'More quiet places', 'Phone signal in Northmoor'])
    expect(furtherWishes.every(({ standing }) => Object.keys(standing ?? {}).length === 4)).toBe(true)
    expect(notAnswered).toEqual([])
  }, 60_000)
})
