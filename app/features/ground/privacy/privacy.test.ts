import { describe, expect, it } from 'vitest'
import { completeTemplate, saveTemplate } from '#app/features/ground/privacy/fill-in-template.server.ts'
import { levelFor, PURPOSES } from '#app/features/ground/privacy/purpose.ts'
import { contactsInput, purposeInput } from '#app/features/ground/privacy/purpose-input.ts'
import { checkPurpose, findContacts, listPurposes, saveContacts } from '#app/features/ground/privacy/purpose-store.server.ts'
import { stateOf, TEMPLATES, TEMPLATE_KINDS } from '#app/features/ground/privacy/template.ts'
import { readCompletion, readFields } from '#app/features/ground/privacy/template-input.ts'
import { findDpiaDay, findInForce, listDocuments } from '#app/features/ground/privacy/template-store.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveStaff, listActs } from '#tests/support/office.ts'

describeOnEveryDatabase('a document of the office', (get) => {
  it('is not done because it is there or begun: only when somebody completes it by name', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'dpo')
    expect(await findDpiaDay(db)).toBeUndefined()
    await saveTemplate(db, world, { staffId, kind: 'dpia', fields: { what: 'Three surveys' } })
    expect(await findDpiaDay(db)).toBeUndefined()
    expect(await completeTemplate(db, world, { staffId, kind: 'dpia', fields: {}, role: 'DPO', reviewOn: '2027-05-01' })).toBe(false)
    expect(await completeTemplate(db, world, { staffId, kind: 'dpia', fields: { what: 'Three surveys', risks: 'Small schools' }, role: 'DPO', reviewOn: '2027-05-01' })).toBe(true)
    expect(await findDpiaDay(db)).toBe('2026-11-21')
    expect(await findDpiaDay(db)).not.toBe((await findInForce(db, 'eqia'))?.completedOn)
    expect(await listActs(db)).toEqual(['template.saved', 'template.completed'])
  })

  it('keeps what was completed; what is changed later is another version', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'dpo')
    await completeTemplate(db, world, { staffId, kind: 'dpia', fields: { what: 'First' }, role: 'DPO', reviewOn: '2027-05-01' })
    await saveTemplate(db, world, { staffId, kind: 'dpia', fields: { what: 'Second' } })
    await saveTemplate(db, world, { staffId, kind: 'dpia', fields: { what: 'Second, better' } })
    expect((await listDocuments(db, 'dpia')).map(({ version, state, fields }) => [version, state, fields])).toEqual([[2, 'draft', { what: 'Second, better' }], [1, 'completed', { what: 'First' }]])
    expect((await findInForce(db, 'dpia'))?.fields).toEqual({ what: 'First' })
  })
})

describe('a document', () => {
  it('has fields, no two alike, and a state in words', () => {
    for (const kind of TEMPLATE_KINDS) expect(new Set(TEMPLATES[kind]).size).toBe(TEMPLATES[kind].length)
    expect([stateOf(undefined, undefined, '2026-11-21'), stateOf(undefined, {}, '2026-11-21'), stateOf({ reviewOn: '2026-11-21' }, {}, '2026-11-21'), stateOf({ reviewOn: '2026-11-20' }, undefined, '2026-11-21')]).toEqual(['empty', 'draft', 'completed', 'late'])
  })

  it('takes its own fields alone, days and numbers as such, and a review within a year', () => {
    expect(readFields('accessibility', { testedOn: ['soon'], answerDays: ['ten'], problems: ['a'], intruder: ['b'] })).toEqual({
      fields: { testedOn: 'soon', problems: 'a', answerDays: 'ten' },
      errors: [{ field: 'testedOn', message: 'templates:errors.date' }, { field: 'answerDays', message: 'templates:errors.number' }],
    })
    expect(readFields('dpia', { what: ['x'.repeat(10_001)] }).errors).toEqual([{ field: 'what', message: 'templates:errors.long' }])
    const problems = (role: string, reviewOn: string) => readCompletion({ role: [role], reviewOn: [reviewOn] }, '2026-11-21').errors.map(({ field }) => field)
    expect([problems('DPO', '2027-11-21'), problems('', ''), problems('DPO', '2026-11-21'), problems('DPO', '2028-01-01'), problems('DPO', '2027-13-45')]).toEqual([[], ['role', 'reviewOn'], ['reviewOn'], ['reviewOn'], ['reviewOn']])
  })
})

describeOnEveryDatabase('why data are kept', (get) => {
  it('comes with every purpose unchecked; what somebody checks is what the notice says', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'dpo')
    expect((await listPurposes(db)).map(({ key, checkedOn }) => [key, checkedOn])).toEqual(PURPOSES.map((key) => [key, null]))
    const input = { lawfulBasis: 'consent', special: 'none', controllerRole: 'joint', controller: 'Brackenford Council', sharedWith: 'NHS', sharingAgreement: 'Agreement of May 2026' } as const
    await checkPurpose(db, world, staffId, 'quotes', input)
    await checkPurpose(db, world, staffId, 'quotes', { ...input, sharedWith: '' })
    expect((await listPurposes(db)).find(({ key }) => key === 'quotes')).toEqual({ key: 'quotes', ...input, sharedWith: '', checkedOn: '2026-11-21', checkedBy: 'dpo' })
    expect(await findContacts(db)).toEqual({ privacyContact: '', securityContact: '' })
    await saveContacts(db, world, staffId, { privacyContact: 'https://brackenford.example/data', securityContact: 'security@brackenford.example' })
    expect(await findContacts(db)).toEqual({ privacyContact: 'https://brackenford.example/data', securityContact: 'security@brackenford.example' })
  })
})

describe('what is entered about a purpose', () => {
  it('needs somebody responsible, and an agreement before anything is shared (DP-16)', () => {
    const input = { lawfulBasis: 'public_task', special: 'none', controllerRole: 'controller', controller: 'Council', sharedWith: 'NHS', sharingAgreement: '' }
    const problems = (typed: object) => purposeInput.safeParse(typed).error?.issues.map(({ message }) => message)
    expect(problems(input)).toEqual(['retention:purposes.errors.agreement'])
    expect(problems({ ...input, sharingAgreement: 'May 2026' })).toBeUndefined()
    expect(problems({ ...input, sharedWith: '', controller: '' })).toEqual(['retention:purposes.errors.controller'])
    expect(problems({ ...input, lawfulBasis: 'because' })?.[0]).toBe('retention:purposes.errors.choose')
  })

  it('takes as a contact what can be written to, and nothing a file could be broken with', () => {
    for (const right of ['', 'data@brackenford.example', 'https://brackenford.example/contact']) expect(contactsInput.safeParse({ privacyContact: right }).success).toBe(true)
    for (const wrong of ['nobody', 'javascript:alert(1)', 'http://insecure.example', 'a@b.example\nExpires: never']) expect(contactsInput.safeParse({ securityContact: wrong }).success).toBe(false)
  })
})

it('the notice is read as fits the questions somebody comes from, unless they choose', () => {
  expect(levelFor(null, undefined)).toBe('young')
  expect(levelFor(null, { edition: '7-8', audience: 'children' })).toBe('child')
  expect(levelFor(null, { edition: 'parents', audience: 'parents' })).toBe('adult')
  expect(levelFor('adult', { edition: '7-8', audience: 'children' })).toBe('adult')
  expect(levelFor('everybody', undefined)).toBe('young')
})
