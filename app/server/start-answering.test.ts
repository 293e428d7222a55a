import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import { findWayIn, getOpenVersion } from '#app/features/ask/surveys/survey-store.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { makeAccessCodes } from '#app/features/hear/access/make-access-codes.server.ts'
import { ACCESS_FIELD, EMPTY_FIELD } from '#app/features/hear/access/start-fields.tsx'
import { findDraft } from '#app/features/hear/answering/draft-store.server.ts'
import { createRateLimits } from '#app/server/rate-limits.ts'
import { startAnswering } from '#app/server/start-answering.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveStaff } from '#tests/support/office.ts'
import { setSurveys } from '#tests/support/survey-scene.ts'

let request = 0

/** Somebody at the start page of `sunny-kite`: a function that presses "Yes" with these fields. */
async function setDoor(db: Db, world: World, access: 'open' | 'code') {
  await setSurveys(db, world, 'sunny-kite')
  await db.updateTable('collector').set({ access }).where('code', '=', 'sunny-kite').execute()
  const wayIn = await findWayIn(db, world, 'sunny-kite')
  if (!wayIn) throw new Error('no collector')
  const version = await getOpenVersion(db, wayIn.surveyId)
  const rateLimits = createRateLimits()
  const press = (fields: Record<string, string> = {}, nonce = `nonce ${request += 1}`, sender = 'a school') =>
    startAnswering({ db, world, rateLimits, sender, nonce }, wayIn, version.id, Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]])))
  return { wayIn, press, rateLimits }
}

describeOnEveryDatabase('starting to answer', (get) => {
  it('needs nothing at an open way in, and keeps nothing yet', async () => {
    const { db, world } = await get()
    const { press, wayIn } = await setDoor(db, world, 'open')
    const started = await press()
    expect(started.ok && await findDraft(db, world, started.code, wayIn.collectorId)).toBeUndefined()
  })

  it('takes a thousand children from one address in a minute, and asks only a flood to wait', async () => {
    const { db, world } = await get()
    const { press, rateLimits, wayIn } = await setDoor(db, world, 'open')
    for (let child = 0; child < 1000; child += 1) expect((await press()).ok).toBe(true)
    for (let more = 1000; more < 20_000; more += 1) await rateLimits.count('start', wayIn.collectorId)
    expect(await press()).toEqual({ ok: false, reason: 'busy' })
  })

  it('marks what filled in the field nobody sees, and lets it go on as everybody else', async () => {
    const { db, world } = await get()
    const { press, wayIn } = await setDoor(db, world, 'open')
    const started = await press({ [EMPTY_FIELD]: 'http://buy.example' })
    expect(started.ok && await findDraft(db, world, started.code, wayIn.collectorId)).toMatchObject({ content: { suspect: true, answers: {} } })
  })

  it('asks for the code where the way in does, carries it in the draft, and uses nothing up', async () => {
    const { db, world } = await get()
    const { press, wayIn } = await setDoor(db, world, 'code')
    const made = await makeAccessCodes(db, world, { staffId: await giveStaff(db, world, 'participation_officer'), collectorId: wayIn.collectorId, count: 1 })
    const code = made.ok ? made.codes[0] ?? '' : ''
    expect(await press()).toEqual({ ok: false, reason: 'access', errors: [{ field: ACCESS_FIELD, message: 'answering:start.access.missing' }] })
    const started = await press({ [ACCESS_FIELD]: code.toLowerCase() })
    expect(started.ok && await findDraft(db, world, started.code, wayIn.collectorId)).toMatchObject({ content: { accessCode: code.toLowerCase() } })
    expect((await press({ [ACCESS_FIELD]: code })).ok).toBe(true)
  })

  it('counts a wrong code once a request, and stops guessing from one address and at one way in', async () => {
    const { db, world } = await get()
    const { press } = await setDoor(db, world, 'code')
    const wrong = { ok: false, reason: 'access', errors: [{ field: ACCESS_FIELD, message: 'answering:start.access.unknown' }] }
    const same = `request ${request += 1}`
    for (let time = 0; time < 100; time += 1) expect(await press({ [ACCESS_FIELD]: 'K7M-4QX-2WR' }, same)).toEqual(wrong)
    for (let time = 0; time < 59; time += 1) expect(await press({ [ACCESS_FIELD]: 'nonsense' })).toEqual(wrong)
    await expect(press({ [ACCESS_FIELD]: 'K7M-4QX-2WR' })).rejects.toMatchObject({ status: 429 })
    for (let time = 0; time < 940; time += 1) expect(await press({ [ACCESS_FIELD]: 'K7M-4QX-2WR' }, undefined, `address ${time}`)).toEqual(wrong)
    await expect(press({ [ACCESS_FIELD]: 'K7M-4QX-2WR' }, undefined, 'one more address')).rejects.toMatchObject({ status: 429 })
  })
})
