import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildMatcher } from '#app/features/hear/safeguarding/risk/match-phrases.ts'
import type { PhraseCategory, RiskPhrase } from '#app/features/hear/safeguarding/risk/risk-phrase.ts'

const PHRASES: readonly RiskPhrase[] = [
  phrase('kill myself', 'suicide'), phrase('suicide', 'suicide'), phrase('want to die', 'suicide'), phrase('mum/dad/stepdad … hits me', 'home'),
  phrase('scared of my teacher', 'adult'), phrase('could die of boredom', 'everyday'), phrase('die', 'suicide'),
  phrase('zabić się', 'suicide', 'pl'), phrase('bij* mnie', 'home', 'pl'), phrase('أريد أن أموت', 'suicide', 'ar'), phrase('ابو يضربني', 'home', 'ar'),
  phrase('想死', 'suicide', 'zh-Hant'), phrase('爸爸打我', 'home', 'zh-Hant'), phrase('媽媽…打我', 'home', 'zh-Hant'), phrase('хочу померти', 'suicide', 'uk'), phrase('مرنا چاہتا ہوں', 'suicide', 'ur'),
  phrase('আমাকে মারে', 'home', 'bn'),
]
const matcher = buildMatcher(PHRASES)
const find = (text: string) => matcher.list(text, 'en').map(({ phrase: { phrase: words } }) => words)

describe('a phrase is found', () => {
  it.each([
    ['I want to KILL MYSELF', 'kill myself'], ['i will killl my self', 'kill myself'], ['k i l l m y s e l f', 'kill myself'], ['k.i.l.l myself', 'kill myself'],
    ['killmyself', 'kill myself'], ['k1ll mys3lf', 'kill myself'], ['ki11 myself', 'kill myself'], ['k!ll myself', 'kill myself'], ['kіll mуsеlf', 'kill myself'],
    ['ｋｉｌｌ ｍｙｓｅｌｆ', 'kill myself'], ['kill mysefl', 'kill myself'], ['thinking about sucide', 'suicide'], ['su1c1de', 'suicide'], ['su*cide', 'suicide'], ['s-u-i-c-i-d-e', 'suicide'], ['𝓼𝓾𝓲𝓬𝓲𝓭𝓮', 'suicide'],
    ['my dad sometimes really hits me', 'mum/dad/stepdad … hits me'], ['stepdad hits me', 'mum/dad/stepdad … hits me'], ['scraed of my teecher', 'scared of my teacher'],
    ['chce sie zabic... zabic sie', 'zabić się'], ['tata mnie... on bije mnie', 'bij* mnie'], ['bijąmnie bijały mnie', 'bij* mnie'],
    ['اريد ان اموت', 'أريد أن أموت'], ['أُرِيدُ أَنْ أَمُوتَ', 'أريد أن أموت'], ['وابو يضربني', 'ابو يضربني'], ['مرنا چاهتا هوں', 'مرنا چاہتا ہوں'],
    ['我想死', '想死'], ['我 想 死 了', '想死'], ['妈妈昨天又打我', '媽媽…打我'], ['爸爸打我', '爸爸打我'], ['я хочу пoмeрти', 'хочу померти'], ['আমাকে  মারে', 'আমাকে মারে'],
  ])('in "%s"', (text, words) => {
    expect(find(text)).toContain(words)
  })
})

describe('nothing is found', () => {
  it.each([
    [''], ['   '], ['the last bus is at 6'], ['I could die of boredom'], ['diet'], ['my dad hits the ball and tells me'], ['dad. hits me'], ['mum dad'], ['想 … 不死'], ['skill myself-made'], ['👍👍'],
  ])('in "%s"', (text) => {
    expect(find(text)).toEqual([])
  })

  it('but what stands beside a harmless saying still counts', () => {
    expect(find('I could die of boredom. I want to die')).toEqual(expect.arrayContaining(['want to die', 'die']))
  })
})

describe('the kind of worry', () => {
  it('is the most urgent of the page’s language, then of any other', () => {
    expect(matcher.find('bije mnie, want to die', 'pl')).toBe('home')
    expect(matcher.find('bije mnie, want to die', 'en')).toBe('suicide')
    expect(matcher.find('bije mnie', 'ur')).toBe('home')
    expect(matcher.find('more buses', 'en')).toBeUndefined()
  })
})

describe('whatever is typed', () => {
  it('a phrase with noise around it, doubled letters and other case is found', () => {
    const noise = fc.stringMatching(/^[a-z ]{0,30}$/)
    fc.assert(fc.property(noise, noise, fc.integer({ min: 0, max: 9 }), fc.boolean(), (before, after, place, upper) => {
      const words = 'kill myself'
      const doubled = words.slice(0, place) + (words[place] ?? '').repeat(3) + words.slice(place + 1)
      expect(find(`${before} ${upper ? doubled.toUpperCase() : doubled} ${after}`)).toContain('kill myself')
    }))
  })

  it('it never fails', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => { expect(Array.isArray(find(text))).toBe(true) }))
  })

  it.each([['dad '.repeat(1250)], ['dad dad hits '.repeat(400)], ['a'.repeat(5000)], ['k '.repeat(2500)], ['想媽'.repeat(2500)], ['a\u0301'.repeat(2500)], ['!@$'.repeat(1700)], ['killmysel'.repeat(550)]])('it is fast: %.20s…', (text) => {
    expect(Math.min(...Array.from({ length: 5 }, () => processorTime(() => matcher.list(text, 'en'))))).toBeLessThan(60) // milliseconds: far from what a quadratic search would take
  })
})

/** Not the clock's time: other work on the machine does not count. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  return process.cpuUsage(before).user / 1000
}

function phrase(words: string, category: PhraseCategory, language = 'en'): RiskPhrase {
  return { id: `${language}:${words}`, language, phrase: words, category }
}
