import { describe, expect, it } from 'vitest'
import { mapOf } from '#app/features/ask/surveys/kinds/place/map-areas.ts'

const option = (code: string, area?: string) => ({ code, text: { en: code }, area })

describe('a map', () => {
  it('numbers its areas as the list has them and frames them all', () => {
    const map = mapOf({ options: [option('west', '0,0 100,0 100,100 0,100'), option('unsure'), option('east', '100,0 300,0 300,100 100,100')] })
    expect(map?.viewBox).toBe('-4 -4 308 108')
    expect(map?.areas.map(({ code, number, middle }) => [code, number, middle])).toEqual([['west', 1, [50, 50]], ['east', 2, [200, 50]]])
  })

  it('puts the number into the weight of an area, whichever way round it is drawn', () => {
    const bent = '0,0 300,0 300,50 50,50 50,300 0,300'
    const back = bent.split(' ').reverse().join(' ')
    expect(mapOf({ options: [option('bent', bent)] })?.areas[0]?.middle).toEqual(mapOf({ options: [option('bent', back)] })?.areas[0]?.middle)
  })

  it('is none where nothing is drawn, and holds its number in an area without size', () => {
    expect(mapOf({ options: [option('west')] })).toBeUndefined()
    expect(mapOf({ options: [option('line', '5,5 10,10 20,20')] })?.areas[0]?.middle).toEqual([5, 5])
  })
})
