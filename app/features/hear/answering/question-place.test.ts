import { describe, expect, it } from 'vitest'
import { placeOf, type ShownKey } from '#app/features/hear/answering/question-place.ts'

const asked = (key: string, part: ShownKey['part'] = 'questions', conditional = false): ShownKey => ({ key, part, conditional })

describe('the place of a question', () => {
  it('counts neither information pages nor equality questions', () => {
    const shown = [asked('I1', 'information'), asked('A1'), asked('I2', 'information'), asked('A2'), asked('E1', 'equality')]
    expect(placeOf(shown, 'A1')).toEqual({ number: 1, total: 2 })
    expect(placeOf(shown, 'A2')).toEqual({ number: 2, total: 2 })
  })

  it('says no total where one of them is asked of some only, but may show information to some', () => {
    expect(placeOf([asked('A1'), asked('A2', 'questions', true)], 'A1').total).toBeUndefined()
    expect(placeOf([asked('A1'), asked('I1', 'information', true)], 'A1').total).toBe(1)
  })
})
