import { expect, it } from 'vitest'
import { addTranslation } from '#app/features/hear/contributions/add-translation.server.ts'
import { findContribution, listContributionTranslations } from '#app/features/hear/contributions/contribution-store.server.ts'
import { redactContribution } from '#app/features/hear/contributions/redact-contribution.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveContribution, giveStaff, listActs } from '#tests/support/office.ts'

describeOnEveryDatabase('what stands beside a text', (get) => {
  it('is a redacted copy; the original stays', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'participation_officer')
    const contributionId = await giveContribution(db, world, { original: 'Mr Smith shouts' })
    await redactContribution(db, world, { staffId, contributionId, text: '[name] shouts' })
    expect(await findContribution(db, contributionId)).toMatchObject({ original: 'Mr Smith shouts', redacted: '[name] shouts' })
  })
  it('loses the redacted copy when it is made the same as the original', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'participation_officer')
    const contributionId = await giveContribution(db, world, { original: 'The bus is late', redacted: 'The [x] is late' })
    await redactContribution(db, world, { staffId, contributionId, text: 'The bus is late' })
    expect(await findContribution(db, contributionId)).toMatchObject({ redacted: null })
    expect(await listActs(db)).toEqual(['contribution.redaction_removed'])
  })
  it('is one translation a language: a new one takes the place of the old', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'participation_officer')
    const contributionId = await giveContribution(db, world, { language: 'pl' })
    await addTranslation(db, world, { staffId, contributionId, language: 'en', text: 'first' })
    await addTranslation(db, world, { staffId, contributionId, language: 'en', text: 'second' })
    expect(await listContributionTranslations(db, contributionId)).toEqual([{ language: 'en', text: 'second', madeBy: 'person', madeOn: '2026-11-21' }])
  })
  it('leaves none of anybody’s words in the audit trail', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'participation_officer')
    const contributionId = await giveContribution(db, world, { original: 'secret words', language: 'pl' })
    await addTranslation(db, world, { staffId, contributionId, language: 'en', text: 'secret translation' })
    await redactContribution(db, world, { staffId, contributionId, text: 'secret redaction' })
    const trail = JSON.stringify(await db.selectFrom('auditEntry').selectAll().execute())
    expect(trail).toContain('contribution.redacted')
    expect(trail).not.toContain('secret')
  })
  it('cannot be changed by a reader once the text is with safeguarding', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'participation_officer')
    const contributionId = await giveContribution(db, world, { flag: 'concern' })
    expect(await redactContribution(db, world, { staffId, contributionId, text: 'x' })).toEqual({ ok: false, reason: 'withSafeguarding' })
    expect(await addTranslation(db, world, { staffId, contributionId, language: 'en', text: 'x' })).toEqual({ ok: false, reason: 'withSafeguarding' })
  })
})
