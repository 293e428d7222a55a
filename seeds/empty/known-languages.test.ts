import { readdirSync } from 'node:fs'
import { expect, it, describe } from 'vitest'
import { listOfferedLanguages } from '#app/features/ground/languages/language-store.server.ts'
import { seedEmpty } from '#seeds/empty/empty.ts'
import { addMissingLanguages, KNOWN_LANGUAGES } from '#seeds/empty/known-languages.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'

describe('the known languages', () => {
  it.each(KNOWN_LANGUAGES.map(({ tag, direction, ownName }) => [tag, direction, ownName]))('%s is written %s, as its letters are: %s', (tag, direction, ownName) => {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag])
    expect(direction).toBe(/\p{Script=Arabic}/u.test(ownName) ? 'rtl' : 'ltr')
  })

  it('have texts, and every language with texts is known', () => {
    const folders = readdirSync('locales').filter((name) => !name.endsWith('-x-easy'))
    expect(KNOWN_LANGUAGES.map(({ tag }) => tag).sort()).toEqual(folders.sort())
  })
})

describeOnEveryDatabase('the languages of an installation', (get) => {
  it('are all offered when it is new, in our order', async () => {
    const { db } = await get()
    await seedEmpty(db)
    expect(await listOfferedLanguages(db)).toEqual(KNOWN_LANGUAGES)
  })

  it('that is older get what is new: behind the others, not offered, and nothing else changes', async () => {
    const { db } = await get()
    await db.insertInto('language').values([
      { tag: 'en', direction: 'ltr', ownName: 'English', offered: 1, position: 0 },
      { tag: 'ur', direction: 'rtl', ownName: 'Urdu', offered: 0, position: 5 },
    ]).execute()
    const added = await addMissingLanguages(db, 0)
    expect(added).toEqual(KNOWN_LANGUAGES.map(({ tag }) => tag).filter((tag) => tag !== 'en' && tag !== 'ur'))
    expect((await listOfferedLanguages(db)).map(({ tag }) => tag)).toEqual(['en'])
    const rows = await db.selectFrom('language').selectAll().orderBy('position').execute()
    expect(rows.slice(1, 3)).toEqual([{ tag: 'ur', direction: 'rtl', ownName: 'Urdu', offered: 0, position: 5 }, { tag: 'cy', direction: 'ltr', ownName: 'Cymraeg', offered: 0, position: 6 }])
    expect(await addMissingLanguages(db, 0)).toEqual([])
  })
})
