import { describe, expect, it } from 'vitest'
import { introOf } from '#app/features/ask/surveys/edition-intro.ts'

const intro = [{ en: 'We would like to know.', pl: 'Chcemy wiedzieć.' }, { en: 'You can stop.', pl: 'Możesz przestać.' }]
const easyIntro = [{ text: { en: 'We ask.' }, picture: 'listen' }, { text: { en: 'You can stop.' }, picture: 'stop' }]

describe('the introduction of an edition', () => {
  it('has a picture beside each part where the edition gives one', () => {
    expect(introOf({ intro, introPictures: ['listen'] }, 'standard', 'en')).toEqual([{ text: intro[0], picture: 'listen' }, { text: intro[1], picture: undefined }])
  })

  it('has sentences of its own in Easy Read', () => {
    expect(introOf({ intro, easyIntro }, 'easy', 'en')).toBe(easyIntro)
  })

  it('stays in the standard words where Easy Read is not there in the language, or not at all', () => {
    expect(introOf({ intro, easyIntro }, 'easy', 'pl').map(({ text }) => text)).toEqual(intro)
    expect(introOf({ intro }, 'easy', 'en').map(({ text }) => text)).toEqual(intro)
  })
})
