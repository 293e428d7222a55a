import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import type { World } from '#app/features/ground/world.ts'
import { newReceiptCode } from '#app/features/hear/answering/receipt-code.ts'
import { sendResponse } from '#app/features/hear/answering/send-response.server.ts'
import { beginScribing, endSession, makeCards } from '#app/features/hear/sessions/make-tokens.server.ts'
import { findSession, listSessions } from '#app/features/hear/sessions/session-store.server.ts'
import { startSession } from '#app/features/hear/sessions/start-session.server.ts'
import { lookAtToken, spendToken } from '#app/features/hear/sessions/spend-token.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveStaff, listActs } from '#tests/support/office.ts'
import { setSurveys, words } from '#tests/support/survey-scene.ts'

async function setSession(db: Db, world: World, children = 6) {
  const scene = await setSurveys(db, world)
  const staffId = await giveStaff(db, world, 'school_link')
  const started = await startSession(db, world, { staffId, collector: 'quiet-river', label: 'Year 5, Tuesday', children })
  if (!started.ok) throw new Error('the session was not started')
  const cards = await makeCards(db, world, { staffId, sessionId: started.id, cards: children }) ?? []
  return { scene, staffId, sessionId: started.id, cards, collectorId: scene.wayIn.collectorId }
}

describeOnEveryDatabase('a session with help', (get) => {
  it('gives every child a token, and keeps none of them as it was printed', async () => {
    const { db, world } = await get()
    const { cards } = await setSession(db, world)
    expect(new Set(cards).size).toBe(6)
    const rows = JSON.stringify(await db.selectFrom('sessionToken').selectAll().execute())
    for (const token of cards) {
      expect(token).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/)
      expect(rows).not.toContain(token)
      expect(rows).not.toContain(token.replace('-', ''))
    }
  })

  it('lets a token be used once, however it is typed and however many try at once', async () => {
    const { db, world } = await get()
    const { cards: [token = ''], sessionId, collectorId } = await setSession(db, world)
    expect(await lookAtToken(db, world, { token: ` ${token.toLowerCase().replace('-', ' ')} `, collectorId })).toEqual({ sessionId, mode: 'online_assisted' })
    const used = await Promise.all(Array.from({ length: 10 }, () => spendToken(db, world, { token, collectorId })))
    expect(used.filter((one) => one !== undefined)).toEqual([{ sessionId, mode: 'online_assisted' }])
    expect(await lookAtToken(db, world, { token, collectorId })).toBeUndefined()
  })

  it.each(['', 'K7M4', 'K7M4-QX2W', 'K7M4-QX2W-AAAA', '\u0000', '😀'.repeat(8)])('takes %j for no token', async (token) => {
    const { db, world } = await get()
    const { collectorId } = await setSession(db, world)
    expect(await spendToken(db, world, { token, collectorId })).toBeUndefined()
  })

  it('takes a token at its own way in only', async () => {
    const { db, world } = await get()
    const { cards: [token = ''] } = await setSession(db, world)
    const other = await db.selectFrom('collector').select('id').where('code', '=', 'green-bus').executeTakeFirstOrThrow()
    expect(await spendToken(db, world, { token, collectorId: other.id })).toBeUndefined()
  })

  it('prints more cards, and those printed before go on working', async () => {
    const { db, world } = await get()
    const { cards: [first = '', second = ''], staffId, sessionId, collectorId } = await setSession(db, world)
    await spendToken(db, world, { token: first, collectorId })
    const [more = ''] = await makeCards(db, world, { staffId, sessionId, cards: 1 }) ?? []
    expect(await lookAtToken(db, world, { token: second, collectorId })).toBeDefined()
    expect(await lookAtToken(db, world, { token: more, collectorId })).toBeDefined()
    expect((await findSession(db, sessionId))?.begun).toBe(1)
  })

  it('counts who has begun and who has sent, joined to no token and no response', async () => {
    const { db, world } = await get()
    const { scene, cards, sessionId, collectorId } = await setSession(db, world)
    const used = await spendToken(db, world, { token: cards[0] ?? '', collectorId })
    const send = { ...scene, code: newReceiptCode(), answers: { A9: words('a park') }, ...used }
    await Promise.all([sendResponse(db, world, send), sendResponse(db, world, send), sendResponse(db, world, send)])
    expect(await findSession(db, sessionId)).toMatchObject({ begun: 1, sent: 1, children: 6 })
    const { id, mode } = await db.selectFrom('response').select(['id', 'mode']).executeTakeFirstOrThrow()
    expect(mode).toBe('online_assisted')
    const everything = JSON.stringify([await db.selectFrom('groupSession').selectAll().execute(), await db.selectFrom('sessionToken').selectAll().execute()])
    expect(everything).not.toContain(id)
    expect(everything).not.toMatch(/\d{2}:\d{2}/)
  })

  it('lets a worker write for one child, and the answers say so', async () => {
    const { db, world } = await get()
    const { scene, staffId, sessionId, collectorId } = await setSession(db, world)
    const token = await beginScribing(db, world, { staffId, sessionId }) ?? ''
    const used = await spendToken(db, world, { token, collectorId })
    await sendResponse(db, world, { ...scene, code: newReceiptCode(), answers: {}, ...used })
    expect(await db.selectFrom('response').select('mode').execute()).toEqual([{ mode: 'spoken_scribed' }])
  })

  it('ends once: cards left over do nothing, and no more can be made', async () => {
    const { db, world } = await get()
    const { cards, staffId, sessionId, collectorId } = await setSession(db, world)
    await endSession(db, world, { staffId, sessionId })
    await endSession(db, world, { staffId, sessionId })
    expect(await spendToken(db, world, { token: cards[0] ?? '', collectorId })).toBeUndefined()
    expect(await makeCards(db, world, { staffId, sessionId, cards: 1 })).toBeUndefined()
    expect(await beginScribing(db, world, { staffId, sessionId })).toBeUndefined()
    expect(await listActs(db)).toEqual(['group_session.started', 'group_session.cards_made', 'group_session.ended'])
  })

  it('leaves its label out of the audit trail', async () => {
    const { db, world } = await get()
    await setSession(db, world)
    expect(JSON.stringify(await db.selectFrom('auditEntry').selectAll().execute())).not.toContain('Year 5')
  })

  it('cannot be started at a way in that is closed or unknown', async () => {
    const { db, world } = await get()
    await setSurveys(db, world)
    await db.updateTable('collector').set({ state: 'closed' }).where('code', '=', 'quiet-river').execute()
    for (const collector of ['quiet-river', 'nowhere']) expect(await startSession(db, world, { staffId: 'one', collector, label: 'x', children: 3 })).toEqual({ ok: false, reason: 'closed' })
    expect(await listActs(db)).toEqual([])
  })

  it('is on the list of the one who started it, and on the list of everybody\'s', async () => {
    const { db, world } = await get()
    const { staffId } = await setSession(db, world)
    expect(await listSessions(db, staffId)).toMatchObject([{ label: 'Year 5, Tuesday', collector: 'quiet-river', edition: '9-11', begun: 0, sent: 0 }])
    expect(await listSessions(db, 'somebody else')).toEqual([])
    expect(await listSessions(db, undefined)).toHaveLength(1)
  })
})
