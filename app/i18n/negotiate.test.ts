import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findLanguage, findRelatedLanguage, type Language } from '#app/i18n/languages.ts'
import { negotiateLanguage } from '#app/i18n/negotiate.ts'

const offered: readonly Language[] = [
  { tag: 'en', direction: 'ltr', ownName: 'English' },
  { tag: 'pl', direction: 'ltr', ownName: 'polski' },
  { tag: 'ur', direction: 'rtl', ownName: 'اردو' },
  { tag: 'zh-Hant', direction: 'ltr', ownName: '繁體中文' },
  { tag: 'zh-Hans', direction: 'ltr', ownName: '简体中文' },
]

describe('the language of somebody who comes for the first time', () => {
  it.each([
    ['ur', 'ur'],
    ['pl-PL,pl;q=0.9,en;q=0.8', 'pl'],
    ['en-US,en;q=0.5', 'en'],
    ['en;q=0.5, ur;q=0.9', 'ur'],
    ['de,fr;q=0.9,pl;q=0.1', 'pl'],
    ['zh-TW', 'zh-Hant'],
    ['zh-CN', 'zh-Hans'],
    ['ur;q=0, pl', 'pl'],
    ['*', 'en'],
    ['de', 'en'],
    ['', 'en'],
    [null, 'en'],
  ])('%s is answered in %s', (accept, tag) => {
    expect(negotiateLanguage(offered, accept).tag).toBe(tag)
  })

  it('is one of the offered ones whatever the header says', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (accept) => { expect(offered).toContain(negotiateLanguage(offered, accept)) }))
  })

  it('reads only the beginning of an endless header', () => {
    const began = performance.now()
    expect(negotiateLanguage(offered, 'de,'.repeat(100_000)).tag).toBe('en')
    expect(performance.now() - began).toBeLessThan(500)
  })

  it('needs one offered language at least', () => {
    expect(() => negotiateLanguage([], 'en')).toThrow('no language is offered')
  })
})

describe('a tag in an address', () => {
  it('finds its language in whatever case', () => {
    expect(findLanguage(offered, 'ZH-hant')?.tag).toBe('zh-Hant')
    expect(findLanguage(offered, 'cy')).toBeUndefined()
  })

  it.each([['en-gb', 'en'], ['zh-TW', 'zh-Hant'], ['zh-HK', 'zh-Hant'], ['zh', 'zh-Hans'], ['ur-PK', 'ur']])('%s is a relative of %s', (tag, relative) => {
    expect(findRelatedLanguage(offered, tag)?.tag).toBe(relative)
  })

  it.each([['ku-Arab', 'ckb'], ['ku-IQ', 'ckb'], ['ckb-IR', 'ckb'], ['ku-TR', undefined], ['ku-Latn', undefined]])('Sorani goes by two names: %s finds %s', (tag, found) => {
    expect(findRelatedLanguage([...offered, { tag: 'ckb', direction: 'rtl', ownName: 'کوردیی ناوەندی' }], tag)?.tag).toBe(found)
  })

  it.each(['cy', 'pl-Arab', 'not a tag', '', 'x'.repeat(200)])('%j has none', (tag) => {
    expect(findRelatedLanguage(offered, tag)).toBeUndefined()
  })
})
