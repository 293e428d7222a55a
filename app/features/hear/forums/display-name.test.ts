import { describe, expect, it } from 'vitest'
import { chooseDisplayName, listDisplayNames } from '#app/features/hear/forums/display-name.ts'

const first = () => 0
const last = (below: number) => below - 1

describe('a name given by the system', () => {
  it.each(['en', 'pl', 'ur', 'ar'])('comes from a list without doubles in %s', (language) => {
    const all = listDisplayNames(language)
    expect(all.length).toBeGreaterThanOrEqual(40)
    expect(new Set(all).size).toBe(all.length)
  })

  it('is in the language of the member', () => {
    expect(chooseDisplayName('en', new Set(), first)).toBe('Amber Otter')
    expect(chooseDisplayName('pl', new Set(), first)).toBe('Bursztynowa Wydra')
    expect(chooseDisplayName('ar', new Set(), first)).toBe('غزال ذهبي')
  })

  it('falls back to English where a language has no list', () => {
    expect(chooseDisplayName('so', new Set(), first)).toBe('Amber Otter')
  })

  it('is never one that is taken, whichever is picked', () => {
    const taken = new Set(['Bursztynowa Wydra', 'Pracowita Pszczoła'])
    expect(chooseDisplayName('pl', taken, first)).toBe('Srebrny Delfin')
    expect(chooseDisplayName('pl', taken, last)).toBe('Przyjazny Koala')
  })

  it('gets a number when all are taken', () => {
    const taken = new Set(listDisplayNames('ur'))
    expect(chooseDisplayName('ur', taken, first)).toBe('سنہرا ہرن 2')
    taken.add('سنہرا ہرن 2')
    expect(chooseDisplayName('ur', taken, first)).toBe('سنہری تتلی 2')
  })
})
