import { describe, expect, it } from 'vitest'
import { planReading } from '#app/enhance/reading-plan.ts'

const voiceFor = (language: string) => ['en', 'pl'].includes(language) ? `${language} voice` : undefined
const passage = (text: string, language = 'en', clip?: string) => ({ runs: [{ text, language }], clip })

describe('what is read', () => {
  it('is every sentence in the order of the page, each with its voice and place', () => {
    expect(planReading([passage('What is good? Pick one.'), passage('Parki', 'pl')], voiceFor)).toEqual([
      { passage: 0, run: 0, start: 0, end: 13, text: 'What is good?', voice: 'en voice' },
      { passage: 0, run: 0, start: 14, end: 23, text: 'Pick one.', voice: 'en voice' },
      { passage: 1, run: 0, start: 0, end: 5, text: 'Parki', voice: 'pl voice' },
    ])
  })

  it('leaves out what no voice here speaks', () => {
    expect(planReading([passage('پارک', 'ur'), passage('Parks')], voiceFor)).toMatchObject([{ passage: 1, text: 'Parks' }])
  })

  it('leaves a passage out whole when only a part could be read', () => {
    expect(planReading([{ runs: [{ text: 'کہیں: ', language: 'ur' }, { text: 'Urdu, please', language: 'en' }], clip: undefined }], voiceFor)).toEqual([])
  })

  it('is not kept from reading by a stretch without words', () => {
    expect(planReading([{ runs: [{ text: 'Parks', language: 'en' }, { text: ' → ', language: 'ur' }], clip: undefined }], voiceFor)).toMatchObject([{ text: 'Parks' }])
  })

  it('is a recording where there is one, the voice behind it, and a recording alone where there is no voice', () => {
    expect(planReading([passage('Parks', 'en', 'parks.mp3'), passage('پارک', 'ur', 'parks-ur.mp3')], voiceFor)).toMatchObject([
      { passage: 0, clip: 'parks.mp3', otherwise: [{ text: 'Parks' }] },
      { passage: 1, clip: 'parks-ur.mp3', otherwise: [] },
    ])
  })

  it('is said without the signs that only keep directions apart', () => {
    expect(planReading([passage('Call \u2068999\u2069.')], voiceFor)).toMatchObject([{ text: 'Call 999.' }])
  })
})
