import { describe, expect, it } from 'vitest'
import { chooseVoice } from '#app/enhance/voices.ts'

const local = (lang: string, more: object = {}) => ({ lang, localService: true, ...more })

describe('the voice that reads a text', () => {
  it.each([
    ['en', ['en-US', 'en-GB'], 'en-GB'],
    ['en', ['en_US', 'en_GB'], 'en_GB'],
    ['pt', ['pt-BR', 'pt-PT'], 'pt-BR'],
    ['zh-Hant', ['zh-CN', 'zh-TW'], 'zh-TW'],
    ['zh-Hant', ['zh-CN'], 'zh-CN'],
    ['pa-Guru', ['pa-PK', 'pa-IN'], 'pa-IN'],
    ['ur', ['hi-IN', 'ar-SA', 'ur-PK'], 'ur-PK'],
  ])('for %s, of %o, is %s', (language, voices, chosen) => {
    expect(chooseVoice(voices.map((lang) => local(lang)), language)?.lang).toBe(chosen)
  })

  it.each([
    ['ur', 'en-GB'], ['ur', 'hi-IN'], ['ur', 'ar-SA'], ['pa-Guru', 'pa-PK'], ['zh-Hant', 'yue-HK'], ['ckb', 'ku-TR'], ['pt', 'pl-PL'], ['bn', 'b-n'], ['en', ''], ['', 'en-GB'], ['', ''],
  ])('is none for %s where there is only %s', (language, voice) => {
    expect(chooseVoice([local(voice)], language)).toBeUndefined()
  })

  it('is never one that sends the text to a stranger', () => {
    expect(chooseVoice([{ lang: 'ur-PK', localService: false }], 'ur')).toBeUndefined()
    expect(chooseVoice([{ lang: 'en-GB', localService: false }, local('en-US')], 'en')?.lang).toBe('en-US')
  })

  it('is the one the device prefers, where two are alike', () => {
    const [plain, preferred] = [local('pl-PL', { name: 'a' }), local('pl-PL', { name: 'b', default: true })]
    expect(chooseVoice([plain, preferred], 'pl')).toBe(preferred)
  })
})
