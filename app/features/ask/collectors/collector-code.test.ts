import { describe, expect, it } from 'vitest'
import { newCollectorCode } from '#app/features/ask/collectors/collector-code.ts'
import { FIRST_WORDS, SECOND_WORDS } from '#app/features/ask/collectors/collector-words.ts'
import { readCollectorCode } from '#app/features/ask/surveys/collector-code.ts'

/** Words that would say something about somebody, or could be turned on them, in any pairing. */
const NEVER = new Set((
  'black white brown yellow pale dark fat thin big small little tiny short long old slow wet hot cold dirty dumb silly mad crazy wild naked naughty bad poor rich sick ill '
  + 'home house family child care need help safe social church mosque god cow pig dog cat rat ape monkey snake worm donkey hen chick gun bomb knife blood dead ghost devil nut ball melon cherry rod pipe '
  + 'patient brave proud honest lost broken special hidden secret'
).split(' '))

describe('the words of collector codes', () => {
  it('are many enough that a code is never needed twice', () => {
    expect(FIRST_WORDS.length * SECOND_WORDS.length).toBeGreaterThan(7000)
  })

  it('are plain, different, and easy to read from a poster', () => {
    const words = [...FIRST_WORDS, ...SECOND_WORDS]
    expect(new Set(words).size).toBe(words.length)
    expect(words.filter((word) => !/^[a-z]{3,10}$/.test(word))).toEqual([])
  })

  it('say nothing about anybody', () => {
    expect([...FIRST_WORDS, ...SECOND_WORDS].filter((word) => NEVER.has(word))).toEqual([])
  })

  it('join without making another word at the seam', () => {
    const joined = FIRST_WORDS.flatMap((first) => SECOND_WORDS.map((second) => `${first}${second}`))
    expect(joined.filter((word) => /nig+er|fuck|cunt|shit|slut|whore|rape|sex|nazi|tit(?!l)|penis|anus|spic(?!y)|dyke|homo/.test(word))).toEqual([])
  })
})

describe('a new collector code', () => {
  it('is two words that come back whole when typed', () => {
    for (let time = 0; time < 200; time += 1) {
      const code = newCollectorCode(new Set())
      expect(code).toMatch(/^[a-z]+-[a-z]+$/)
      expect(readCollectorCode(` ${code.replace('-', ' ').toUpperCase()} `)).toBe(code)
    }
  })

  it('was never used before', () => {
    const taken = new Set(FIRST_WORDS.flatMap((first) => SECOND_WORDS.map((second) => `${first}-${second}`)).filter((code) => code !== 'sunny-kite'))
    const picks = [0, 0, 1, 1, FIRST_WORDS.indexOf('sunny'), SECOND_WORDS.indexOf('kite')]
    expect(newCollectorCode(taken, () => picks.shift() ?? 0)).toBe('sunny-kite')
  })

  it('is not made up when there is none left', () => {
    const taken = new Set(FIRST_WORDS.flatMap((first) => SECOND_WORDS.map((second) => `${first}-${second}`)))
    expect(() => newCollectorCode(taken)).toThrow('used up')
  })
})
