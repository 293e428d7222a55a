import { expect, it } from 'vitest'
import { offerLanguage } from '#app/features/ask/languages/offer-language.server.ts'
import type { LanguageState } from '#app/features/ground/languages/language-state.server.ts'
import { listOfferedLanguages, setOffered } from '#app/features/ground/languages/language-store.server.ts'
import { seedEmpty } from '#seeds/empty/empty.ts'
import { describeOnEveryDatabase, type TestDatabase } from '#tests/support/databases.ts'
import { giveStaff } from '#tests/support/office.ts'
import { setSurveys } from '#tests/support/survey-scene.ts'

const texts = (present: number): LanguageState => ({ language: 'so', all: { wanted: 90, present: 40, checked: 0 }, safety: { wanted: 30, present, checked: 0 } })

describeOnEveryDatabase('offering a language', (get) => {
  async function begin({ db, world }: TestDatabase) {
    const staffId = await giveStaff(db, world, 'system_administrator')
    const offers = async () => (await listOfferedLanguages(db)).map(({ tag }) => tag)
    const acts = () => db.selectFrom('auditEntry').select(['act', 'subjectId']).where('act', 'like', 'language.%').execute()
    return { staffId, offers, acts }
  }

  it('shows it to readers and stands in the audit trail', async () => {
    const database = await get()
    const { db, world } = database
    await seedEmpty(db)
    await setOffered(db, 'so', false)
    const { staffId, offers, acts } = await begin(database)
    expect(await offers()).not.toContain('so')
    expect(await offerLanguage(db, world, { staffId, tag: 'so', offered: true, state: texts(30) })).toEqual({ ok: true })
    expect(await offers()).toContain('so')
    expect(await acts()).toEqual([{ act: 'language.offered', subjectId: 'so' }])
    expect(await offerLanguage(db, world, { staffId, tag: 'so', offered: true, state: texts(30) })).toEqual({ ok: true })
    expect(await acts()).toHaveLength(1)
  })

  it.each([texts(29), undefined])('is refused where consent, help or error texts are missing', async (state) => {
    const database = await get()
    const { db, world } = database
    await seedEmpty(db)
    await setOffered(db, 'so', false)
    const { staffId, offers, acts } = await begin(database)
    expect(await offerLanguage(db, world, { staffId, tag: 'so', offered: true, state })).toEqual({ ok: false, reason: 'safety' })
    expect(await offers()).not.toContain('so')
    expect(await acts()).toEqual([])
  })

  it('is refused for a language nobody knows', async () => {
    const { db, world } = await get()
    expect(await offerLanguage(db, world, { staffId: 'nobody', tag: 'xx', offered: true, state: texts(30) })).toEqual({ ok: false, reason: 'unknown' })
  })
})

describeOnEveryDatabase('withdrawing a language', (get) => {
  it('takes it from readers, unless an open way in offers it; English stays', async () => {
    const { db, world } = await get()
    await setSurveys(db, world)
    const staffId = await giveStaff(db, world, 'participation_officer')
    await db.updateTable('collector').set({ languages: '["en","ur"]' }).execute()
    const withdraw = (tag: string) => offerLanguage(db, world, { staffId, tag, offered: false, state: undefined })
    expect(await withdraw('ur')).toEqual({ ok: false, reason: 'used' })
    expect(await withdraw('en')).toEqual({ ok: false, reason: 'source' })
    expect(await withdraw('pl')).toEqual({ ok: true })
    expect((await listOfferedLanguages(db)).map(({ tag }) => tag)).not.toContain('pl')
    await db.updateTable('collector').set({ state: 'closed' }).execute()
    expect(await withdraw('ur')).toEqual({ ok: true })
  })
})
