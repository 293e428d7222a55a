import { describe, expect, it } from 'vitest'
import { obstaclesTo } from '#app/features/ask/collectors/collector.ts'
import type { Helpline } from '#app/features/ground/duty/helpline.ts'

const TODAY = '2026-11-21'
const READY = ['en', 'pl']

function line(key: string, checkedOn: string, audiences: Helpline['audiences'] = ['children']): Helpline {
  return { key, name: { en: key }, does: { en: '' }, hours: { en: '' }, callNumber: null, textNumber: null, textWord: null, link: null, audiences, checkedOn }
}

function obstacles(audience: 'children' | 'young-people' | 'parents', helplines: readonly Helpline[], languages = ['en']) {
  return obstaclesTo({ audience, languages }, { helplines, readyLanguages: READY, today: TODAY })
}

describe('opening a collector for somebody under 18', () => {
  it('needs helplines checked within 180 days, 999 too', () => {
    expect(obstacles('children', [line('999', '2026-05-25'), line('Childline', '2026-05-25')])).toEqual([])
    expect(obstacles('children', [line('999', '2026-05-24'), line('Childline', '2026-05-24')])).toEqual([{ is: 'helplines', names: ['999', 'Childline'] }])
  })

  it('looks at the numbers of its audience only, and needs one', () => {
    expect(obstacles('children', [line('Childline', TODAY), line('Shout', '2020-01-01', ['young-people'])])).toEqual([])
    expect(obstacles('young-people', [line('999', TODAY), line('Childline', TODAY)])).toEqual([{ is: 'no helpline' }])
  })

  it('needs every language to be ready', () => {
    expect(obstacles('children', [line('Childline', TODAY)], ['en', 'so', 'pl', 'cy'])).toEqual([{ is: 'languages', languages: ['so', 'cy'] }])
  })
})

describe('opening a collector for parents', () => {
  it('needs its languages, and not the numbers for children', () => {
    expect(obstacles('parents', [])).toEqual([])
    expect(obstacles('parents', [], ['so'])).toEqual([{ is: 'languages', languages: ['so'] }])
  })
})
