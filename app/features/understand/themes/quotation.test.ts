import { describe, expect, it } from 'vitest'
import { isWholeText, mayBeQuoted, wordsOf } from '#app/features/understand/themes/quotation.ts'

describe('somebody may be quoted', () => {
  it.each([
    [{ quotable: 1, flag: 'none', postState: null }, true],
    [{ quotable: 1, flag: 'none', postState: 'published' }, true],
    [{ quotable: 1, flag: 'none', postState: 'redacted' }, true],
    [{ quotable: 0, flag: 'none', postState: null }, false],
    [{ quotable: 1, flag: 'flagged', postState: null }, false],
    [{ quotable: 1, flag: 'concern', postState: null }, false],
    [{ quotable: 1, flag: 'allegation', postState: null }, false],
    [{ quotable: 1, flag: 'none', postState: 'waiting' }, false],
    [{ quotable: 1, flag: 'none', postState: 'refused' }, false],
    [{ quotable: 1, flag: 'none', postState: 'removed' }, false],
  ] as const)('%o: %s', (contribution, allowed) => {
    expect(mayBeQuoted(contribution)).toBe(allowed)
  })
})

describe('the words of a quotation', () => {
  const segment = { original: 'Mr Green is loud. The bus is late.', redacted: null, segmentStart: 18, segmentEnd: 34 }

  it('are the segment', () => {
    expect(wordsOf(segment)).toBe('The bus is late.')
  })

  it('are the redacted text where there is one', () => {
    expect(wordsOf({ ...segment, redacted: '[name] is loud. The bus is late.' })).toBe('[name] is loud. The bus is late.')
  })

  it('have a translation beside them only when they are the whole text, unredacted', () => {
    expect(isWholeText(segment)).toBe(false)
    expect(isWholeText({ ...segment, segmentStart: 0 })).toBe(true)
    expect(isWholeText({ ...segment, segmentStart: 0, redacted: '[name] is loud. The bus is late.' })).toBe(false)
  })
})
