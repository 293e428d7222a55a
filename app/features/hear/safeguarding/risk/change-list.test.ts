import { expect, it } from 'vitest'
import { addPhrase, checkList, usePhrase } from '#app/features/hear/safeguarding/risk/change-list.server.ts'
import { findMatcher } from '#app/features/hear/safeguarding/risk/find-matcher.server.ts'
import { listPhraseLines } from '#app/features/hear/safeguarding/risk/list-page.server.ts'
import { phraseInput } from '#app/features/hear/safeguarding/risk/phrase-input.ts'
import { listStates } from '#app/features/hear/safeguarding/risk/risk-phrase-store.server.ts'
import { addMissingRiskPhrases } from '#seeds/empty/risk-phrases.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveStaff } from '#tests/support/office.ts'

describeOnEveryDatabase('a word list', (get) => {
  it('looks for a phrase from the moment it is added until it is retired, and remembers both', async () => {
    const { db, world } = await get()
    await addMissingRiskPhrases(db, world, { en: { checkedBy: null, phrases: { suicide: ['want to die'] } } })
    const staffId = await giveStaff(db, world, 'dsl')
    const who = { staffId, language: 'en' }
    const find = async (text: string) => (await findMatcher(db)).find(text, 'en')
    expect(await find('on the roof again')).toBeUndefined()
    expect(await addPhrase(db, world, { ...who, phrase: 'on the roof', category: 'suicide' })).toEqual({ ok: true })
    expect(await find('on the roof again')).toBe('suicide')
    expect(await addPhrase(db, world, { ...who, phrase: 'on the roof', category: 'home' })).toEqual({ ok: false, reason: 'known' })
    const line = (await listPhraseLines(db, 'en')).find(({ phrase }) => phrase === 'on the roof')
    expect(line).toMatchObject({ active: true, shipped: false, checkedOn: '2026-11-21' })
    expect(await usePhrase(db, world, { ...who, language: 'pl', id: line?.id ?? '', use: false })).toBe(false)
    expect(await usePhrase(db, world, { ...who, id: line?.id ?? '', use: false })).toBe(true)
    expect(await find('on the roof again')).toBeUndefined()
    expect((await listPhraseLines(db, 'en')).find(({ id }) => id === line?.id)).toMatchObject({ active: false, retiredOn: '2026-11-21' })
    const audited = await db.selectFrom('auditEntry').select(['act', 'detail']).orderBy('sequence').execute()
    expect(audited.map(({ act }) => act)).toEqual(expect.arrayContaining(['risk_phrase.added', 'risk_phrase.retired']))
    expect(audited.map(({ detail }) => detail).join()).not.toContain('roof')
  })

  it('says who checked it and when', async () => {
    const { db, world } = await get()
    await addMissingRiskPhrases(db, world, { pl: { checkedBy: null, phrases: { home: ['bije mnie'], tell: ['pomocy'] } } })
    const staffId = await giveStaff(db, world, 'dsl')
    expect(await listStates(db)).toEqual([{ language: 'pl', active: 2, unchecked: 2, lastChecked: null }])
    expect(await checkList(db, world, { staffId, language: 'pl' })).toBe(2)
    expect(await listStates(db)).toEqual([{ language: 'pl', active: 2, unchecked: 0, lastChecked: '2026-11-21' }])
    expect(await checkList(db, world, { staffId, language: 'pl' })).toBe(0)
  })
})

it.each([
  ['', 'home', 'risk:errors.phrase.missing'], ['… hits', 'home', 'risk:errors.phrase.gapAtEdge'], ['hi*', 'home', 'risk:errors.phrase.shortBeginning'], ['…', 'home', 'risk:errors.phrase.empty'],
  ['a … b … c … d', 'home', 'risk:errors.phrase.tooManyGaps'], ['hits me', '', 'risk:errors.category.missing'], ['x'.repeat(401), 'home', 'risk:errors.phrase.tooLong'],
])('a phrase "%.12s" about "%s" is refused with %s', (phrase, category, message) => {
  const read = phraseInput.safeParse({ phrase, category })
  expect(read.error?.issues.map((issue) => issue.message)).toContain(message)
})
