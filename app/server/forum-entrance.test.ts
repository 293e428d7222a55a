import { expect, it } from 'vitest'
import { comeIn } from '#app/server/forum-entrance.ts'
import { createRateLimits } from '#app/server/rate-limits.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { makeForum, SPACE_CODE } from '#tests/support/forum.ts'

const first = (spaceCode: string) => ({ intent: ['enter'], spaceCode: [spaceCode] })
const back = (memberCode: string) => ({ intent: ['return'], memberCode: [memberCode] })

describeOnEveryDatabase('the door of a space', (get) => {
  const arrive = async () => {
    const { db, world } = await get()
    const forum = await makeForum(db, world)
    const door = { db, world, rateLimits: createRateLimits(), sender: 'somebody' }
    return { ...forum, door, knock: (typed: ReturnType<typeof first> | ReturnType<typeof back>) => comeIn(door, forum.space, typed, 'en') }
  }

  it('opens with the code of the space, and makes a new member', async () => {
    const { knock } = await arrive()
    expect(await knock(first(SPACE_CODE))).toMatchObject({ ok: true, isNew: true, memberCode: expect.stringMatching(/^(\w{3}-){5}\w{3}$/) })
  })

  it('opens with a member code, and makes nobody new', async () => {
    const { knock, memberCode, door } = await arrive()
    expect(await knock(back(memberCode.toLowerCase()))).toEqual({ ok: true, isNew: false, memberCode })
    expect(await door.db.selectFrom('member').select('id').execute()).toHaveLength(1)
  })

  it('says the same to a code that cannot be one, one that nobody has, and one of another space', async () => {
    const { space, memberCode, door } = await arrive()
    const knock = (spaceId: string, code: string) => comeIn(door, { ...space, id: spaceId }, back(code), 'en')
    const refusal = { ok: false, errors: [{ field: 'memberCode', message: 'forums:errors.memberCode.unknown' }] }
    expect(await knock(space.id, 'nonsense')).toEqual(refusal)
    expect(await knock(space.id, 'K7M-4QX-2WR-9TH-A3F-Z8J')).toEqual(refusal)
    expect(await knock('parents', memberCode)).toEqual(refusal)
  })

  it('stays shut after sixty wrong codes, for a right one too, and only from there', async () => {
    const { knock, door, space } = await arrive()
    for (let count = 0; count < 60; count += 1) expect(await knock(first(`WRONG-${count}`))).toMatchObject({ ok: false })
    await expect(knock(first(SPACE_CODE))).rejects.toMatchObject({ status: 429 })
    expect(await comeIn({ ...door, sender: 'somebody else' }, space, first(SPACE_CODE), 'en')).toMatchObject({ ok: true })
  })

  it('does not count right codes or empty fields', async () => {
    const { knock, memberCode } = await arrive()
    for (let count = 0; count < 61; count += 1) await knock(count % 2 === 0 ? back(memberCode) : first(''))
    expect(await knock(first(''))).toMatchObject({ ok: false, errors: [{ field: 'spaceCode', message: 'forums:errors.spaceCode.missing' }] })
    expect(await knock(first(SPACE_CODE))).toMatchObject({ ok: true })
  })
})
