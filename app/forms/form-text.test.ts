import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, countGraphemes, isDamaged } from '#app/forms/form-text.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 300 })

describe('a text as it is kept (F10)', () => {
  it('is the same when it is cleaned twice', () => {
    fc.assert(fc.property(anyText, (text) => { expect(cleanText(cleanText(text))).toBe(cleanText(text)) }), { numRuns: 3000 })
  })

  it('keeps every letter, mark, direction sign and emoji', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const kept = text.normalize('NFC').trim()
      expect(cleanText(text)).toBe(kept)
    }), { numRuns: 3000 })
  })

  it('can always be sent as UTF-8 and comes back the same', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
      const text = cleanText(String.fromCharCode(...units))
      expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text)
    }), { numRuns: 3000 })
  })

  it.each([
    ['two kinds of é are one', 'cafe\u0301', 'café'],
    ['line ends are of one kind', 'a\r\nb\rc', 'a\nb\nc'],
    ['control characters go, tabs and lines stay', 'a\u0000b\u001b\tc\nd\u007f', 'ab\tc\nd'],
    ['half a pair goes, a whole one stays', 'a\ud83d b\udc4d c👍', 'a b c👍'],
    ['a family stays together', '👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
    ['direction signs stay', '\u200fسلام\u200e', '\u200fسلام\u200e'],
    ['the edges are trimmed', '  a  ', 'a'],
  ])('%s', (_, typed, kept) => {
    expect(cleanText(typed)).toBe(kept)
  })

  it('takes a thousand marks on one letter in its stride', () => {
    const zalgo = `a${'\u0301\u0316'.repeat(500)}`
    const began = performance.now()
    expect(countGraphemes(cleanText(zalgo))).toBe(1)
    expect(performance.now() - began).toBeLessThan(2000)
  })
})

describe('the length of a text', () => {
  it.each([['', 0], ['abc', 3], ['👩‍👩‍👧‍👦', 1], ['e\u0301', 1], ['🇬🇧🇵🇱', 2], ['سلام', 4], ['a\nb', 3]])('%j is %i as a person counts', (text, count) => {
    expect(countGraphemes(text)).toBe(count)
  })
})

describe('damage on the way', () => {
  it('is seen by the sign that stands for lost letters', () => {
    expect(isDamaged(Buffer.from([0x61, 0xff, 0x62]).toString('utf8'))).toBe(true)
    expect(isDamaged('سلام 👍')).toBe(false)
  })
})
