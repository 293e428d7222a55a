import { describe, expect, it } from 'vitest'
import { localizedFrom, typedLocalized } from '#app/forms/localized-input.ts'

const languages = [{ tag: 'en' }, { tag: 'pl' }, { tag: 'zh-Hant' }]

describe('a text in several languages in a form', () => {
  it('is a field a language, and comes back as it went', () => {
    const texts = { 'en': 'It is dark', 'pl': 'Jest ciemno', 'zh-Hant': '很暗' }
    expect(typedLocalized('title', texts)).toEqual({ 'title': ['It is dark'], 'title_pl': ['Jest ciemno'], 'title_zh-Hant': ['很暗'] })
    expect(localizedFrom(typedLocalized('title', texts), 'title', languages)).toEqual(texts)
  })

  it('leaves out what is empty or in no offered language', () => {
    expect(localizedFrom({ title: [''], title_pl: ['Jest ciemno'], title_de: ['Dunkel'] }, 'title', languages)).toEqual({ pl: 'Jest ciemno' })
  })
})
