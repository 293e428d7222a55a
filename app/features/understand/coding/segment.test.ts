import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf, snapToGraphemes, textOf, wholeOf } from '#app/features/understand/coding/segment.ts'

const graphemes = (text: string) => Array.from(new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment)
const words = fc.array(fc.constantFrom('a', ' ', 'é', 'e\u0301', '👩‍👩‍👧', '🇵🇱', 'ک', 'ُ', 'ش', '\n', '1')).map((letters) => letters.join(''))

describe('a segment', () => {
  it('never cuts a letter, a flag or a family in two', () => {
    expect(snapToGraphemes('I 👩‍👩‍👧 bus', { start: 3, end: 5 })).toEqual({ start: 2, end: 10 })
    expect(textOf('I 👩‍👩‍👧 bus', { start: 2, end: 10 })).toBe('👩‍👩‍👧')
  })
  it('keeps what was selected when it stands on boundaries already', () => {
    expect(snapToGraphemes('the last bus', { start: 4, end: 8 })).toEqual({ start: 4, end: 8 })
  })
  it('may be selected backwards', () => {
    expect(snapToGraphemes('the last bus', { start: 8, end: 4 })).toEqual({ start: 4, end: 8 })
  })
  it('is the whole text when nothing was selected', () => {
    expect(snapToGraphemes('bus', { start: 2, end: 2 })).toEqual(wholeOf('bus'))
    expect(snapToGraphemes('bus', { start: Number.NaN, end: -3 })).toEqual(wholeOf('bus'))
  })
  it('always begins and ends between graphemes and holds all that was selected', () => {
    fc.assert(fc.property(words, fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }), (text, a, b) => {
      const { start, end } = snapToGraphemes(text, { start: a, end: b })
      expect([...graphemes(text.slice(0, start)), ...graphemes(text.slice(start, end)), ...graphemes(text.slice(end))]).toEqual(graphemes(text))
      expect(start).toBeLessThanOrEqual(Math.max(0, Math.min(a, b)))
      expect(end).toBeGreaterThanOrEqual(Math.min(text.length, Math.max(a, b)))
    }))
  })
  it('snapped a second time stays where it is', () => {
    fc.assert(fc.property(words, fc.nat(60), fc.nat(60), (text, start, end) => {
      const once = snapToGraphemes(text, { start, end })
      expect(snapToGraphemes(text, once)).toEqual(once)
    }))
  })
})

describe('the sentences of a text', () => {
  it('are found without the space between them', () => {
    const text = 'The bus is late. I wait in the rain!'
    expect(sentencesOf(text, 'en').map((sentence) => textOf(text, sentence))).toEqual(['The bus is late.', 'I wait in the rain!'])
  })
  it('are found in Urdu', () => {
    const text = 'بس مہنگی ہے۔ بس دیر سے آتی ہے۔'
    expect(sentencesOf(text, 'ur').map((sentence) => textOf(text, sentence))).toEqual(['بس مہنگی ہے۔', 'بس دیر سے آتی ہے۔'])
  })
  it('are not offered when there is only one', () => {
    expect(sentencesOf('more dogs', 'en')).toEqual([])
  })
})
