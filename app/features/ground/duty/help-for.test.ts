import { describe, expect, it } from 'vitest'
import { helpSections, linesForWorry } from '#app/features/ground/duty/help-for.ts'
import type { Audience, Helpline } from '#app/features/ground/duty/helpline.ts'

const LINES = [line('999', ['children', 'young-people', 'parents']), line('childline', ['children', 'young-people']), line('shout', ['young-people', 'parents']), line('nspcc', ['parents'])]

describe('the page of help', () => {
  it('has every audience when nobody knows who reads', () => {
    expect(helpSections(LINES, { language: 'en' }).map(({ audience, own }) => [audience, own])).toEqual([['children', false], ['young-people', false], ['parents', false]])
  })

  it('begins with the reader’s own', () => {
    const [first] = helpSections(LINES, { language: 'en', audience: 'parents' })
    expect(first).toMatchObject({ audience: 'parents', own: true })
    expect(first?.helplines.map(({ key }) => key)).toEqual(['shout', 'nspcc'])
  })

  it('leaves out what is for another place, and puts first who speaks the language', () => {
    const local = [...LINES, { ...line('moor', ['children']), localities: ['northmoor'] }, { ...line('punjabi', ['children']), languages: ['pa-Guru'] }]
    const keys = (locality: string | undefined, language: string) => helpSections(local, { audience: 'children', locality, language })[0]?.helplines.map(({ key }) => key)
    expect(keys('northmoor', 'en')).toEqual(['childline', 'moor', 'punjabi'])
    expect(keys('castle-quay', 'en')).toEqual(['childline', 'punjabi'])
    expect(keys(undefined, 'pa-Guru')).toEqual(['punjabi', 'childline', 'moor'])
  })

  it('leads each worry to lines this reader may use, and to their own first line where none is named', () => {
    expect(linesForWorry(['shout', 'childline'], helpSections(LINES, { language: 'en', audience: 'children' })).map(({ key }) => key)).toEqual(['childline'])
    expect(linesForWorry(['nobody'], helpSections(LINES, { language: 'en', audience: 'parents' })).map(({ key }) => key)).toEqual(['shout', 'nspcc'])
    expect(linesForWorry(['shout'], [])).toEqual([])
  })
})

function line(key: string, audiences: readonly Audience[]): Helpline {
  return { key, name: { en: key }, does: { en: '' }, hours: { en: '' }, callNumber: '1', textNumber: null, textWord: null, link: null, audiences, checkedOn: '2026-11-01' }
}
