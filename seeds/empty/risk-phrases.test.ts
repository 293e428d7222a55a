import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildMatcher } from '#app/features/hear/safeguarding/risk/match-phrases.ts'
import { findMatcher } from '#app/features/hear/safeguarding/risk/find-matcher.server.ts'
import { readPhrase } from '#app/features/hear/safeguarding/risk/phrase-pattern.ts'
import { listPhrases, updatePhrase } from '#app/features/hear/safeguarding/risk/risk-phrase-store.server.ts'
import { RISK_CATEGORIES, PHRASE_CATEGORIES } from '#app/features/hear/safeguarding/risk/risk-phrase.ts'
import { KNOWN_LANGUAGES } from '#seeds/empty/known-languages.ts'
import { addMissingRiskPhrases, readStarterLists } from '#seeds/empty/risk-phrases.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'

const lists = readStarterLists()
const phrases = Object.entries(lists).flatMap(([language, list]) => PHRASE_CATEGORIES.flatMap((category) => (list.phrases[category] ?? []).map((phrase) => ({ id: `${language}:${phrase}`, language, phrase, category }))))
const matcher = buildMatcher(phrases)
const TAGS = KNOWN_LANGUAGES.map(({ tag }) => tag)

/**
 * `direct`: texts written before the lists, but by the same hand that wrote the lists, so its recall is an upper bound.
 * `indirect`: written after them, telling the same things without saying them. The lists were never changed for these; they
 * found none of 112, so no floor is set: it is what the reading screen says that lists cannot see.
 */
const FLOORS = { direct: { recall: 0.85, falseFlags: 0.07 }, indirect: { recall: 0, falseFlags: 0.13 } }

describe('the starter lists', () => {
  it('are there for every language that we have texts in', () => {
    expect(Object.keys(lists).sort()).toEqual([...TAGS].sort())
  })

  it.each(TAGS)('%s can be read, says something about every kind of worry, and says nothing twice', (tag) => {
    const own = phrases.filter(({ language }) => language === tag)
    expect(own.filter(({ phrase }) => !readPhrase(phrase).ok).map(({ phrase }) => phrase)).toEqual([])
    expect(new Set(own.map(({ phrase }) => phrase)).size).toBe(own.length)
    expect(own.length).toBeGreaterThanOrEqual(40)
    for (const category of RISK_CATEGORIES) expect(own.some((phrase) => phrase.category === category), category).toBe(true)
  })

  it.each(['direct', 'indirect'] as const)('find what their floors say, all lists together: %s', (part) => {
    const table = TAGS.map((tag) => measure(tag, part))
    console.table(table) // eslint-disable-line no-console -- the table is what this test is for
    for (const { tag, disclosures, found, harmless, falseFlags } of table) {
      expect(found / disclosures, `${tag} recall`).toBeGreaterThanOrEqual(FLOORS[part].recall)
      expect(falseFlags / harmless, `${tag} false flags`).toBeLessThanOrEqual(FLOORS[part].falseFlags)
    }
  })

  it.each([
    ['I dont like it when they shout at home and I hide', 'home'], ['Mr [name] in PE laughs when people get called names', 'adult'],
  ])('lift the demonstration’s "%s"', (text, category) => {
    expect(matcher.find(text, 'en')).toBe(category)
  })
})

describeOnEveryDatabase('the lists of an installation', (get) => {
  it('come with it, work, and come back to no language that has one', async () => {
    const { db, world } = await get()
    expect(await addMissingRiskPhrases(db, world)).toEqual([...TAGS].sort())
    expect((await findMatcher(db)).find('chcę umrzeć', 'en')).toBe('suicide')
    const [first] = await listPhrases(db, 'pl')
    expect(first).toMatchObject({ active: 1, addedBy: null, checkedBy: null, checkedOn: null })
    await updatePhrase(db, first?.id ?? '', { active: 0 })
    expect(await addMissingRiskPhrases(db, world)).toEqual([])
  })
})

interface Labelled { readonly disclosures: readonly string[]; readonly harmless: readonly string[] }

function measure(tag: string, part: 'direct' | 'indirect') {
  const { disclosures, harmless } = labelled(tag, part)
  const flagged = (texts: readonly string[]) => texts.filter((text) => matcher.find(text, tag) !== undefined).length
  return { tag, disclosures: disclosures.length, found: flagged(disclosures), harmless: harmless.length, falseFlags: flagged(harmless) }
}

function labelled(tag: string, part: 'direct' | 'indirect'): Labelled {
  const set = JSON.parse(readFileSync(`tests/risk/${tag}.json`, 'utf8')) as Labelled & { readonly indirect: Labelled } // our own file
  return part === 'direct' ? set : set.indirect
}
