import { describe, expect, it } from 'vitest'
import { parseForm } from '#app/forms/parse-form.ts'
import { failureErrors, feedbackFrom, feedbackInput, typedFeedback } from '#app/features/respond/feedback/feedback-input.ts'

const languages = [{ tag: 'en', direction: 'ltr', ownName: 'English' }, { tag: 'ur', direction: 'rtl', ownName: 'اردو' }] as const
const choices = { organisations: [{ id: 'council', name: '' }, { id: 'authority', name: '' }], actions: [{ id: 'a1', code: 'SS1a', title: '' }] }
const typed = {
  state: ['passed_on'], dueOn: ['2027-03-31'], ownerOrganisationId: ['council'], actionId: ['a1'], passedToOrganisationId: ['authority'],
  youSaid: ['The bus costs too much.'], youSaid_ur: ['بس مہنگی ہے۔'], weDid: ['We passed it on.'], reason: ['Not ours.'], apology: [''], evidence: [''], ownerRole: ['Transport Manager'],
}

describe('the form of a reply', () => {
  it('gives facts and texts in their languages', () => {
    expect(read(typed)).toEqual({
      state: 'passed_on', dueOn: '2027-03-31', ownerOrganisationId: 'council', actionId: 'a1', passedToOrganisationId: 'authority',
      youSaid: { en: 'The bus costs too much.', ur: 'بس مہنگی ہے۔' }, weDid: { en: 'We passed it on.' }, reason: { en: 'Not ours.' }, apology: {}, evidence: {}, ownerRole: { en: 'Transport Manager' },
    })
  })

  it('comes back as it was saved', () => {
    const entry = { ...read(typed), id: 'e', themeId: 't', ownerOrganisation: '', passedToOrganisation: null, action: null, saidBy: null, publishedOn: null }
    expect(read({ ...typedFeedback(entry), act: ['save'] })).toEqual(read(typed))
  })

  it('belongs to nobody else unless it is passed on, and to no action that is not offered', () => {
    expect(read({ ...typed, state: ['done'], actionId: ['forged'] })).toMatchObject({ passedToOrganisationId: null, actionId: null })
  })

  it.each([
    [{ state: ['perhaps'] }, 'feedback:errors.state.missing'],
    [{ dueOn: ['soon'] }, 'feedback:errors.dueOn.wrong'],
    [{ dueOn: ['2027-02-30'] }, 'feedback:errors.dueOn.wrong'],
    [{ ownerOrganisationId: [''] }, 'feedback:errors.ownerOrganisation.missing'],
    [{ weDid_ur: ['ا'.repeat(2001)] }, 'feedback:errors.text.tooLong'],
  ])('refuses %o with %s', (wrong, message) => {
    expect(parseForm({ ...typed, ...wrong }, feedbackInput)).toMatchObject({ ok: false, errors: [{ message }] })
  })

  it('says the failures of the rules at their fields', () => {
    expect(failureErrors([{ field: 'reason', failure: 'reason_missing' }])).toEqual([{ field: 'reason', message: 'feedback:failure.reason_missing' }])
  })
})

function read(given: Readonly<Record<string, readonly string[]>>) {
  const form = parseForm(given, feedbackInput)
  if (!form.ok) throw new Error('refused')
  return feedbackFrom(form.value, given, languages, choices)
}
