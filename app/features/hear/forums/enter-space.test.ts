import { expect, it } from 'vitest'
import { enterSpace } from '#app/features/hear/forums/enter-space.server.ts'
import { findMemberByCode } from '#app/features/hear/forums/find-member.server.ts'
import { listDisplayNames } from '#app/features/hear/forums/display-name.ts'
import { findSpace, listSpaces } from '#app/features/hear/forums/space-store.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { makeForum, SPACE_CODE } from '#tests/support/forum.ts'

describeOnEveryDatabase('entering a space', (get) => {
  it('gives a member code and a name in the language of the page', async () => {
    const { db, world } = await get()
    const { space } = await makeForum(db, world)
    const entered = await enterSpace(db, world, { spaceId: space.id, spaceCode: 'bus stop talk', language: 'pl' })
    if (!entered.ok) throw new Error('not entered')
    expect(listDisplayNames('pl')).toContain(entered.name)
    const member = await findMemberByCode(db, world, entered.memberCode.toLowerCase().replaceAll('-', ' '))
    expect(member).toEqual({ id: entered.memberId, spaceId: space.id, name: entered.name, language: 'pl', state: 'active' })
  })

  it('keeps the member code nowhere', async () => {
    const { db, world } = await get()
    const { memberCode } = await makeForum(db, world)
    const rows = JSON.stringify([await db.selectFrom('member').selectAll().execute(), await db.selectFrom('auditEntry').selectAll().execute()])
    expect(rows).not.toContain(memberCode)
    expect(rows).not.toContain(memberCode.replaceAll('-', ''))
  })

  it('is refused with a wrong code, a closed one, and one of another space alike', async () => {
    const { db, world } = await get()
    const { space } = await makeForum(db, world)
    const enter = (spaceId: string, spaceCode: string) => enterSpace(db, world, { spaceId, spaceCode, language: 'en' })
    expect(await enter(space.id, 'BUS-STOP-WALK')).toEqual({ ok: false, reason: 'unknown_code' })
    expect(await enter('another', SPACE_CODE)).toEqual({ ok: false, reason: 'unknown_code' })
    await db.updateTable('spaceCode').set({ state: 'closed' }).execute()
    expect(await enter(space.id, SPACE_CODE)).toEqual({ ok: false, reason: 'unknown_code' })
  })

  it('gives sixty members sixty names, though the list has forty', async () => {
    const { db, world } = await get()
    const { space } = await makeForum(db, world)
    for (let count = 0; count < 60; count += 1) await enterSpace(db, world, { spaceId: space.id, spaceCode: SPACE_CODE, language: 'ur' })
    const names = await db.selectFrom('member').select('name').where('language', '=', 'ur').execute()
    expect(new Set(names.map(({ name }) => name)).size).toBe(60)
    expect(names.filter(({ name }) => name.endsWith(' 2'))).toHaveLength(20)
  })

  it('gives eight people who come at once eight different names', async () => {
    const { db, world } = await get()
    const { space } = await makeForum(db, world)
    await Promise.all(Array.from({ length: 8 }, () => enterSpace(db, world, { spaceId: space.id, spaceCode: SPACE_CODE, language: 'ar' })))
    const names = await db.selectFrom('member').select('name').where('language', '=', 'ar').execute()
    expect(new Set(names.map(({ name }) => name)).size).toBe(8)
  })

  it.each(['', 'not a code', 'K7M-4QX-2WR-9TH-A3F-Z8J'])('knows nobody by the code "%s"', async (typed) => {
    const { db, world } = await get()
    await makeForum(db, world)
    expect(await findMemberByCode(db, world, typed)).toBeUndefined()
  })
})

describeOnEveryDatabase('a space', (get) => {
  it('is moderated before publication, and speaks the languages it was given', async () => {
    const { db, world } = await get()
    await makeForum(db, world)
    const space = await findSpace(db, 'speak-up')
    expect(space).toMatchObject({ moderation: 'pre', state: 'open', name: { en: 'Speak Up', pl: 'Zabierz głos' }, rules: [{ en: 'Be kind', pl: 'Życzliwie' }, { en: 'Stay private' }] })
    expect(space?.checkedHours[0]).toEqual({ day: 1, from: 9, to: 18 })
    expect(await listSpaces(db)).toEqual([space])
    expect(await findSpace(db, 'nowhere')).toBeUndefined()
  })
})
