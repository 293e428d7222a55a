import { describe, expect, it } from 'vitest'
import { formatChoice, formatDay, formatHour, formatList, formatNearDay, formatNumber, formatTime } from '#app/i18n/formats.ts'
import { KNOWN_LANGUAGES } from '#seeds/empty/known-languages.ts'

const LANGUAGES = [...KNOWN_LANGUAGES.map(({ tag }) => tag), 'fa']
const NOT_LATIN = KNOWN_LANGUAGES.filter(({ ownName }) => !/\p{Script=Latin}/u.test(ownName)).map(({ tag }) => tag)

describe('a day', () => {
  it('is written as the language writes it', () => {
    expect(formatDay('2026-11-21', 'en')).toBe('21 November 2026')
    expect(formatDay('2026-11-21', 'pl')).toBe('21 listopada 2026')
  })

  it.each(LANGUAGES)('has western digits and our calendar in %s (I18N-08)', (language) => {
    expect(formatDay('2026-11-21', language)).toMatch(/2026/)
    expect(formatDay('2026-11-21', language)).toMatch(/21/)
  })

  it('is the same day at the ends of the year and the clock change', () => {
    expect([formatDay('2026-01-01', 'en'), formatDay('2026-12-31', 'en'), formatDay('2026-03-29', 'en')]).toEqual(['1 January 2026', '31 December 2026', '29 March 2026'])
  })
})

describe('a time and a near day', () => {
  it.each(LANGUAGES)('have western digits in %s', (language) => {
    expect(formatTime('08:45', language)).toMatch(/0?8[:.]45/)
    expect(formatNearDay('2026-11-23', language)).toMatch(/23/)
  })

  it('are written in English as posters write them', () => {
    expect([formatTime('08:45', 'en'), formatTime('15:00', 'en'), formatNearDay('2026-11-23', 'en')]).toEqual(['8:45', '15:00', 'Monday 23 November'])
  })
})

describe('a number', () => {
  it.each(LANGUAGES)('has western digits in %s', (language) => {
    expect(formatNumber(1234.5, language)).toMatch(/^[\d., \u00a0\u202f٬٫]+$/)
    expect(formatNumber(46, language)).toBe('46')
  })

  it('has one decimal at most', () => {
    expect([formatNumber(5.94, 'en'), formatNumber(46, 'en'), formatNumber(1234, 'en')]).toEqual(['5.9', '46', '1,234'])
  })
})

describe('a list', () => {
  it('is joined as the language joins', () => {
    expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c')
    expect(formatList(['a', 'b'], 'pl')).toBe('a i b')
    expect(formatList(['a'], 'ur')).toBe('a')
    expect(formatList([], 'en')).toBe('')
  })
})

describe('a choice', () => {
  it('is joined with “or”', () => {
    expect(formatChoice(['a', 'b', 'c'], 'en')).toBe('a, b or c')
    expect(formatChoice(['a', 'b'], 'pl')).toBe('a lub b')
    expect(formatChoice(['a'], 'ur')).toBe('a')
  })
})

describe('every language', () => {
  it.each(LANGUAGES)('says hours by the 24-hour clock in %s, without AM and PM', (language) => {
    expect(formatHour(9, language)).toMatch(/^0?9[:.]00$/)
    expect(formatHour(18, language)).toMatch(/^18[:.]00$/)
    expect(formatHour(0, language)).toMatch(/^0?0[:.]00$/)
  })

  it.each(NOT_LATIN)('writes days, lists and choices in its own letters: %s', (language) => {
    const said = [formatDay('2026-11-21', language), formatNearDay('2026-11-23', language), formatList(['1', '2', '3'], language), formatChoice(['1', '2'], language)]
    for (const text of said) expect(text).not.toMatch(/\p{Script=Latin}/u)
  })

  it.each(LANGUAGES.filter((language) => language !== 'en'))('has its own month and its own “and” in %s', (language) => {
    expect(formatDay('2026-11-21', language)).not.toBe(formatDay('2026-11-21', 'en'))
    expect(formatList(['1', '2', '3'], language)).not.toMatch(/and|\(/)
  })

  it('joins where the locale data do not know how', () => {
    expect([formatList(['a', 'b', 'c'], 'ckb'), formatList(['a'], 'ckb'), formatList([], 'ckb'), formatChoice(['a', 'b'], 'ckb')]).toEqual(['a، b و c', 'a', '', 'a یان b'])
    expect([formatList(['Cymraeg', 'Pwyleg'], 'cy'), formatList(['Cymraeg', 'Almaeneg'], 'cy'), formatChoice(['1', '2'], 'cy')]).toEqual(['Cymraeg a Pwyleg', 'Cymraeg ac Almaeneg', '1 neu 2'])
  })
})
