import { describe, expect, it } from 'vitest'
import { ranking } from '#app/features/ask/surveys/kinds/ranking/ranking-answer.ts'
import type { RankingQuestion } from '#app/features/ask/surveys/kinds/ranking/ranking.ts'

const option = (code: string) => ({ code, text: { en: code } })
const QUESTION: RankingQuestion = { key: 'R', part: 'questions', kind: 'ranking', text: { en: 'What first?' }, priorities: [], places: 3, options: ['parks', 'clubs', 'buses', 'shops'].map(option) }
const read = (...typed: string[]) => ranking.read(QUESTION, typed, 'en')
const ranked = (...codes: string[]) => ({ ok: true, value: { is: 'options', codes } })

describe('a ranking', () => {
  it('is kept in the order of its places, with some left out', () => {
    expect(read('parks:2', 'clubs:1', '', '')).toEqual(ranked('clubs', 'parks'))
    expect(read('shops:3', 'clubs:2', 'parks:1')).toEqual(ranked('parks', 'clubs', 'shops'))
    expect(read('', '', 'buses:3')).toEqual(ranked('buses'))
  })

  it('is read from codes alone, in their order', () => {
    expect(read('clubs', 'parks')).toEqual(ranked('clubs', 'parks'))
  })

  it('gives each place once: the second answer in it is the wrong field', () => {
    expect(read('parks:1', 'clubs:2', 'buses:1')).toEqual({ ok: false, problem: { message: 'answering:errors.ranking.twice', values: {}, at: 2 } })
  })

  it.each([['a place there is not', ['parks:4']], ['an answer there is not', ['pools:1']], ['one answer in two places', ['parks:1', 'parks:2']], ['more than there are places', ['parks', 'clubs', 'buses', 'shops']]])('refuses %s', (_what, typed) => {
    expect(read(...typed)).toMatchObject({ ok: false, problem: { message: 'answering:errors.option.unknown' } })
  })

  it('reads as its answers, the first first', () => {
    expect(ranking.describe(QUESTION, { is: 'options', codes: ['clubs', 'parks'] })).toEqual([{ en: 'clubs' }, { en: 'parks' }])
  })
})
