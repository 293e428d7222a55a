import { describe, expect, it } from 'vitest'
import { cellsOf, columnsOf, countableOf } from '#app/features/ask/surveys/question-data.ts'
import type { StoredAnswer } from '#app/features/ask/surveys/kind-data.ts'
import { allQuestions, type Question } from '#app/features/ask/surveys/survey-definition.ts'
import { EVERY_KIND } from '#tests/support/every-kind.ts'

const QUESTIONS = allQuestions(EVERY_KIND)
const SKIPPED: StoredAnswer = { is: 'missing', missing: 'skipped' }

function question(key: string): Question {
  const found = QUESTIONS.find((candidate) => candidate.key === key)
  if (!found) throw new Error(`no question ${key}`)
  return found
}
const names = (key: string) => columnsOf(question(key)).map(({ name }) => name)
const cells = (key: string, answer: StoredAnswer) => cellsOf(question(key), answer)

describe('every kind in an export', () => {
  it('has columns whose names are made of keys and codes, none twice', () => {
    const all = QUESTIONS.flatMap(columnsOf).map(({ name }) => name)
    expect(all.every((name) => /^[A-Z][A-Z0-9]*(?:_[A-Za-z0-9_-]+)?$/.test(name))).toBe(true)
    expect(new Set(all).size).toBe(all.length)
  })

  it.each(QUESTIONS)('$key: a cell a column, and a missing answer in each of them', (asked) => {
    for (const missing of ['skipped', 'not_shown', 'not_sure', 'prefer_not_to_say'] as const) {
      expect(cellsOf(asked, { is: 'missing', missing })).toEqual(columnsOf(asked).map(() => missing))
    }
  })

  it('says each kind in its way', () => {
    expect(cells('CHOICE', { is: 'options', codes: ['often'] })).toEqual(['often'])
    expect([names('PICK'), cells('PICK', { is: 'options', codes: ['parks', 'buses'] })]).toEqual([['PICK_parks', 'PICK_clubs', 'PICK_buses', 'PICK_long', 'PICK_none'], [1, 0, 1, 0, 0]])
    expect([names('RANKING'), cells('RANKING', { is: 'options', codes: ['buses', 'parks'] })]).toEqual([['RANKING_rank_parks', 'RANKING_rank_clubs', 'RANKING_rank_buses', 'RANKING_rank_long'], [2, '', 1, '']])
    expect(cells('NUMBER', { is: 'number', number: 3 })).toEqual([3])
    expect(cells('DATE', { is: 'day', day: '2020-02-29' })).toEqual(['2020-02-29'])
    expect([names('GPARKS'), names('GBUSES')]).toEqual([['GPARKS'], ['GBUSES']])
    expect(names('INFO')).toEqual([])
  })

  it('never holds anybody\'s own words', () => {
    expect(cells('LONG', { is: 'text', text: 'my dog Rex', language: 'en' })).toEqual(['written'])
    expect(cells('SHORT', SKIPPED)).toEqual(['skipped'])
  })
})

describe('every kind in results', () => {
  it('is counted by its options, the ways not to say apart', () => {
    expect(countableOf(question('CHOICE'))).toMatchObject({ by: 'options', many: false, options: [{ code: 'often' }, { code: 'never' }], apart: [{ code: 'prefer_not_to_say' }] })
    expect(countableOf(question('PICK'))).toMatchObject({ by: 'options', many: true, apart: [] })
    expect(countableOf(question('RANKING'))).toMatchObject({ by: 'ranks', places: 3 })
    expect(countableOf(question('SCALE'))).toMatchObject({ by: 'number', from: 0, to: 10, apart: [{ code: 'prefer_not_to_say' }] })
  })

  it('or not at all: own words, days, information', () => {
    expect(['SHORT', 'LONG', 'DATE', 'INFO'].map((key) => countableOf(question(key)).by)).toEqual(['nothing', 'nothing', 'nothing', 'nothing'])
  })
})
