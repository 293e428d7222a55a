import { describe, expect, it } from 'vitest'
import { westernDigits } from '#app/forms/western-digits.ts'

describe('digits of any keyboard', () => {
  it.each([
    ['Arabic', '٠١٢٣٤٥٦٧٨٩'], ['Persian and Urdu', '۰۱۲۳۴۵۶۷۸۹'], ['Hindi', '०१२३४५६७८९'], ['Bengali', '০১২৩৪৫৬৭৮৯'],
    ['Punjabi', '੦੧੨੩੪੫੬੭੮੯'], ['Gujarati', '૦૧૨૩૪૫૬૭૮૯'], ['full width', '０１２３４５６７８９'], ['Western', '0123456789'],
  ])('%s ones are read', (_script, digits) => {
    expect(westernDigits(digits)).toBe('0123456789')
  })

  it('leave everything else as it is, spaces apart', () => {
    expect(westernDigits('about ۲ or 3,5')).toBe('about2or3,5')
  })
})
