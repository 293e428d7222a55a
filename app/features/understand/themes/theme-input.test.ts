import { describe, expect, it } from 'vitest'
import { parseForm } from '#app/forms/parse-form.ts'
import { segmentName } from '#app/features/understand/themes/segment-name.ts'
import { evidenceFrom, THEME_LISTS, themeFrom, themeInput } from '#app/features/understand/themes/theme-input.ts'

const languages = [{ tag: 'en', direction: 'ltr', ownName: 'English' }, { tag: 'ur', direction: 'rtl', ownName: 'اردو' }] as const
const choices = { codes: [{ id: 'c1', code: 'LIGHTING', label: '' }], priorities: [{ id: 'p1', code: 'SS1', title: '' }], consultations: [{ id: 'k1', title: '' }, { id: 'k2', title: '' }] }
const typed = { title: ['It is dark'], title_ur: ['اندھیرا'], finding: ['They walk round.'], consultation: ['k1'], alsoHeardIn: ['k1', 'k2'], codes: ['c1', 'gone'], priorities: ['p1'] }

describe('the form of a theme', () => {
  it('gives texts in their languages and only links that exist', () => {
    const form = parseForm(typed, themeInput, THEME_LISTS)
    if (!form.ok) throw new Error('refused')
    expect(themeFrom(form.value, typed, languages, choices)).toEqual({
      consultationId: 'k1', title: { en: 'It is dark', ur: 'اندھیرا' }, finding: 'They walk round.', codeIds: ['c1'], priorityIds: ['p1'], alsoHeardIn: ['k2'],
    })
  })

  it('says what is missing, a sentence a field', () => {
    const form = parseForm({ title: [''], finding: [''], consultation: [''] }, themeInput, THEME_LISTS)
    expect(form).toMatchObject({ ok: false, errors: [{ message: 'themes:errors.title.missing' }, { message: 'themes:errors.finding.missing' }, { message: 'themes:errors.consultation.missing' }] })
  })

  it('refuses a translation that is too long', () => {
    const form = parseForm({ ...typed, title_ur: ['ا'.repeat(4001)] }, themeInput, THEME_LISTS)
    expect(form).toMatchObject({ ok: false, errors: [{ field: 'title_ur', message: 'themes:errors.text.tooLong' }] })
  })
})

describe('the form of the evidence', () => {
  it('gives a choice for every segment it showed, and nothing for what it did not', () => {
    const one = segmentName({ contributionId: 'abc', segmentStart: 0, segmentEnd: 20 })
    const two = segmentName({ contributionId: 'def', segmentStart: 4, segmentEnd: 9 })
    expect(evidenceFrom({ [`stance.${one}`]: ['supporting'], [`quoted.${one}`]: ['on'], [`stance.${two}`]: ['none'], 'stance.x': ['supporting'], [`stance.${one}0`]: ['loves'] })).toEqual([
      { contributionId: 'abc', segmentStart: 0, segmentEnd: 20, stance: 'supporting', quoted: true },
      { contributionId: 'def', segmentStart: 4, segmentEnd: 9, stance: 'none', quoted: false },
    ])
  })
})
