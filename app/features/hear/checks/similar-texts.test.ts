import { describe, expect, it } from 'vitest'
import { findSimilar, normalise } from '#app/features/hear/checks/similar-texts.ts'

const CAMPAIGN = 'Please keep the youth club in Millside open, it is the only place we have on Fridays.'

describe('texts that are nearly the same', () => {
  it('are three or more with the same words, whatever the capitals and marks', async () => {
    const texts = ['The buses stop far too early in the evening', CAMPAIGN, CAMPAIGN.toUpperCase(), `${CAMPAIGN.replaceAll(' ', '  ')}!!!`]
    expect(await findSimilar(texts)).toEqual([{ members: [1, 2, 3], same: true }])
  })

  it('are found when a word or a name was changed', async () => {
    const texts = [CAMPAIGN, CAMPAIGN.replace('Fridays', 'Saturdays'), CAMPAIGN.replace('Please keep', 'Keep'), 'We want a place to skate that is not beside the road']
    const [group] = await findSimilar(texts)
    expect(group?.same).toBe(false)
    expect([...(group?.members ?? [])].sort()).toEqual([0, 1, 2])
    expect(await findSimilar(texts)).toHaveLength(1)
  })

  it('are not two, not short ones, and not ones about the same thing', async () => {
    expect(await findSimilar([CAMPAIGN, CAMPAIGN])).toEqual([])
    expect(await findSimilar(['more parks', 'more parks', 'more parks'])).toEqual([])
    expect(await findSimilar(['The park needs lights because it is dark at five', 'It is dark in the park when I walk home, put up lamps', 'Lights in the park would help my sister feel safe'])).toEqual([])
  })

  it('are found in any script', async () => {
    const urdu = 'براہ کرم ہمارے علاقے کا کھیل کا میدان بند نہ کریں کیونکہ ہم وہاں کھیلتے ہیں'
    const bengali = 'আমাদের খেলার মাঠটি বন্ধ করবেন না কারণ আমরা সেখানে খেলি'
    expect((await findSimilar([urdu, bengali, urdu, bengali, `${urdu}۔`, bengali])).map(({ members }) => members)).toEqual([[0, 2, 4], [1, 3, 5]])
    expect(normalise('  Ａ  b—c\u0301 ')).toBe('a b ć')
  })

  it('are found among five thousand in a moment', async () => {
    const random = (seed: number) => Array.from({ length: 12 }, (_, at) => `w${Math.imul(seed + 1, (at + 7) * 2654435) >>> 3}`).join(' ')
    const texts = [...Array.from({ length: 5000 }, (_, seed) => random(seed)), ...Array.from({ length: 40 }, (_, at) => `${CAMPAIGN} ${at}`)]
    const began = performance.now()
    const groups = await findSimilar(texts)
    expect(performance.now() - began).toBeLessThan(8000)
    expect(groups.map(({ members }) => members.length)).toEqual([40])
  })
})
