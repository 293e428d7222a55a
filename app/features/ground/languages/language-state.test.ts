import { describe, expect, it } from 'vitest'
import { hashOfEnglish, isDraft, languageStates, mayBeOffered } from '#app/features/ground/languages/language-state.server.ts'

const ENGLISH = { home: { title: 'Welcome' }, help: { title: 'Get help' }, answering: { start: { yes: 'Yes', minutes_one: '{{count}} minute', minutes_other: '{{count}} minutes' }, check: { title: 'Check' } }, office: { title: 'Office' } }
const POLISH = { home: { title: 'Witaj' }, help: { title: 'Pomoc' }, answering: { start: { yes: 'Tak', minutes_one: '1', minutes_few: '2', minutes_many: '5', minutes_other: '1,5' } } }
const by = (english: string) => ({ english: hashOfEnglish(english), checkedBy: 'Ewa' })
const CHECKED = { 'help:title': by('Get help'), 'answering:start.yes': by('Yes'), 'answering:start.minutes': by('{{count}} minutes') }

function state(own: Record<string, Record<string, unknown>>, checked = {}) {
  const found = languageStates({ en: ENGLISH, pl: own }, { pl: checked }).get('pl')
  if (!found) throw new Error('no state')
  return found
}

describe('the state of a language', () => {
  it('counts what is there of the public texts, plural forms as one, and of the safety texts alone', () => {
    expect(state(POLISH)).toEqual({ language: 'pl', all: { wanted: 5, present: 4, checked: 0 }, safety: { wanted: 3, present: 3, checked: 0 } })
  })

  it('counts as checked only what a person read beside the English of today', () => {
    expect(state(POLISH, CHECKED).safety).toEqual({ wanted: 3, present: 3, checked: 3 })
    expect(state(POLISH, { ...CHECKED, 'help:title': by('Help') }).safety.checked).toBe(2)
  })

  it('is whole in English, whose texts nobody translates', () => {
    expect(languageStates({ en: ENGLISH }, {}).get('en')).toMatchObject({ all: { wanted: 5, present: 5, checked: 5 }, safety: { wanted: 3, present: 3, checked: 3 } })
  })

  it('lets a language be offered when the safety texts are there, whatever else is missing', () => {
    expect(mayBeOffered(state(POLISH))).toBe(true)
    expect(mayBeOffered(state({ ...POLISH, help: { title: ' ' } }))).toBe(false)
    expect(mayBeOffered(state({ ...POLISH, help: {} }))).toBe(false)
  })

  it('says that a computer translated until a person has checked every safety text', () => {
    expect(isDraft(state(POLISH))).toBe(true)
    expect(isDraft(state(POLISH, CHECKED))).toBe(false)
  })
})
