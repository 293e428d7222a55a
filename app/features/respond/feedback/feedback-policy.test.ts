import { describe, expect, it } from 'vitest'
import type { FeedbackFacts, FeedbackTexts } from '#app/features/respond/feedback/feedback-entry.ts'
import { namesSomebody, postponementFailures, publishFailures, stateFailures } from '#app/features/respond/feedback/feedback-policy.ts'

const complete: FeedbackTexts & FeedbackFacts = {
  youSaid: { en: 'The path is dark.' }, weDid: { en: 'We put up lights.' }, reason: {}, apology: {}, evidence: {}, ownerRole: { en: 'Highways Manager' },
  state: 'done', dueOn: null, ownerOrganisationId: 'council', actionId: null, passedToOrganisationId: null,
}
const reason = { en: 'It costs a lot. We would have to close two play areas.' }

describe('what each state needs', () => {
  it.each([
    ['done', {}, []],
    ['doing', {}, []],
    ['trying', {}, []],
    ['will_do', {}, ['dueOn due_missing']],
    ['will_do', { dueOn: '2027-01-20' }, []],
    ['looking_into', {}, ['dueOn due_missing']],
    ['cannot', {}, ['reason reason_missing']],
    ['cannot', { reason }, []],
    ['passed_on', {}, ['reason reason_missing', 'passedToOrganisationId organisation_missing']],
    ['passed_on', { reason, passedToOrganisationId: 'authority' }, []],
  ] as const)('%s with %o: %o', (state, given, failures) => {
    expect(named(stateFailures({ ...complete, ...given, state }))).toEqual(failures)
  })

  it('a reason for no whose sentence has more than 25 words cannot be understood by a child', () => {
    const long = { en: Array.from({ length: 26 }, () => 'word').join(' ') }
    expect(named(stateFailures({ ...complete, state: 'cannot', reason: long }))).toEqual(['reason reason_too_hard'])
  })
})

describe('publishing', () => {
  it('is free for a complete reply', () => {
    expect(publishFailures(complete, ['It is too dark there'])).toEqual([])
  })

  it('needs English on both sides and exactly one owner', () => {
    const bare = { ...complete, youSaid: { pl: 'Ciemno' }, weDid: {}, ownerRole: {}, ownerOrganisationId: '' }
    expect(named(publishFailures(bare, []))).toEqual(['youSaid english_missing', 'weDid english_missing', 'ownerRole owner_missing', 'ownerOrganisationId owner_missing'])
  })

  it('keeps the needs of the state', () => {
    expect(named(publishFailures({ ...complete, state: 'will_do' }, []))).toEqual(['dueOn due_missing'])
  })

  it('is refused when what was said or quoted names somebody', () => {
    expect(named(publishFailures({ ...complete, youSaid: { en: 'Mr Green shouts.' } }, ['fine']))).toEqual(['youSaid names_somebody'])
    expect(named(publishFailures(complete, ['fine', 'ask Mrs Brown']))).toEqual(['quotations quotation_names_somebody'])
  })
})

describe('moving a promised day', () => {
  const published = { dueOn: '2026-10-31', publishedOn: '2026-09-01' }

  it.each([
    ['later without an apology is refused', published, { dueOn: '2027-01-20' }, ['apology apology_missing']],
    ['later with an apology is free', published, { dueOn: '2027-01-20', apology: { en: 'We are sorry.' } }, []],
    ['earlier is free', published, { dueOn: '2026-10-01' }, []],
    ['in a draft is free', { ...published, publishedOn: null }, { dueOn: '2027-01-20' }, []],
    ['away, while still doing it, is refused', published, { state: 'doing', dueOn: null }, ['apology apology_missing']],
    ['away, because it is done, is free', published, { state: 'done', dueOn: null }, []],
  ] as const)('%s', (_, before, after, failures) => {
    expect(named(postponementFailures(before, { ...complete, state: 'will_do', ...after }))).toEqual(failures)
  })
})

describe('a text names somebody', () => {
  it.each([
    ['Mr Green in PE laughs', true], ['Dr. Okafor helped', true], ['write to a.b@example.org', true], ['follow @kai2010', true], ['ring 07700 900123', true],
    ['the last bus is 6.10', false], ['Northmoor has 12 routes', false], ['Mr [name] in PE', false], ['', false],
  ])('%s: %s', (text, names) => {
    expect(namesSomebody(text)).toBe(names)
  })
})

function named(failures: readonly { field: string; failure: string }[]): string[] {
  return failures.map(({ field, failure }) => `${field} ${failure}`)
}
