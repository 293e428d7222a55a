import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { cutSentences } from '#app/enhance/sentences.ts'

function sentences(text: string, language: string): readonly string[] {
  return cutSentences(text, language).map(({ start, end }) => text.slice(start, end))
}

afterEach(() => { vi.unstubAllGlobals() })

describe('a text is cut into its sentences', () => {
  it.each([
    ['en', 'We read it. Do you agree? Yes', ['We read it.', 'Do you agree?', 'Yes']],
    ['ur', 'آپ کیسے ہیں؟ ہم پڑھتے ہیں۔ یہ مفت ہے۔', ['آپ کیسے ہیں؟', 'ہم پڑھتے ہیں۔', 'یہ مفت ہے۔']],
    ['ar', 'كيف حالك؟ شكرا.', ['كيف حالك؟', 'شكرا.']],
    ['zh-Hant', '我們會讀。謝謝！你好嗎？', ['我們會讀。', '謝謝！', '你好嗎？']],
    ['bn', 'আমরা পড়ি। এটি বিনামূল্যে।', ['আমরা পড়ি।', 'এটি বিনামূল্যে।']],
    ['pa-Guru', 'ਅਸੀਂ ਪੜ੍ਹਦੇ ਹਾਂ। ਇਹ ਮੁਫ਼ਤ ਹੈ।', ['ਅਸੀਂ ਪੜ੍ਹਦੇ ਹਾਂ।', 'ਇਹ ਮੁਫ਼ਤ ਹੈ।']],
  ])('in %s', (language, text, cut) => {
    expect(sentences(text, language)).toEqual(cut)
  })

  it('and what has nothing to say is left out', () => {
    expect(sentences(' … !  —\n', 'en')).toEqual([])
    expect(sentences('  3  ', 'en')).toEqual(['3'])
  })

  it('stays whole where the browser cannot cut', () => {
    vi.stubGlobal('Intl', {})
    expect(sentences(' One. Two. ', 'en')).toEqual(['One. Two.'])
  })

  it('and every word is said once, in order', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.constantFrom('en', 'ur', 'zh-Hant', 'bn', 'ckb'), (text, language) => {
      const words = (some: string) => some.replace(/[^\p{L}\p{N}]/gu, '')
      expect(words(sentences(text, language).join(''))).toBe(words(text))
    }))
  })
})
