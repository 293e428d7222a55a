import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import { completeSubject } from '#app/features/hear/safeguarding/concerns/viewer-store.server.ts'
import { breakGlass } from '#app/features/hear/safeguarding/concerns/break-glass.server.ts'
import { closeConcern } from '#app/features/hear/safeguarding/concerns/close-concern.server.ts'
import { findLastDrill } from '#app/features/hear/safeguarding/concerns/concern-store.server.ts'
import { listBreakingsOfMonth } from '#app/features/hear/safeguarding/concerns/glass-store.server.ts'
import { referConcern } from '#app/features/hear/safeguarding/concerns/refer-concern.server.ts'
import { rerouteConcern } from '#app/features/hear/safeguarding/concerns/reroute-concern.server.ts'
import { seeConcern } from '#app/features/hear/safeguarding/concerns/see-concern.server.ts'
import { startDrill } from '#app/features/hear/safeguarding/concerns/start-drill.server.ts'
import { triageConcern } from '#app/features/hear/safeguarding/concerns/triage-concern.server.ts'
import { raiseConcern } from '#app/features/hear/contributions/raise-concern.server.ts'
import { deleteAnswers } from '#app/features/respond/following/delete-answers.server.ts'
import { failAtWrite, raiseOne, WORDS } from '#tests/support/concerns.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveConsultation, giveStaff, listActs } from '#tests/support/office.ts'
import { sendSome, setSurveys, words } from '#tests/support/survey-scene.ts'

const REFERRAL = { recipient: 'front_door', route: 'phone', lawfulReason: 'vital_interests', shared: ['words'], madeAt: '2026-11-21T09:58:00.000Z' } as const
const whole = async (db: Db) => JSON.stringify([await db.selectFrom('concern').selectAll().execute(), await db.selectFrom('concernReferral').selectAll().execute(), await db.selectFrom('auditEntry').selectAll().execute(), await db.selectFrom('outbox').selectAll().execute()])
const mailed = async (db: Db) => (await db.selectFrom('outbox').select(['kind', 'staffId']).execute()).map(({ kind, staffId }) => `${kind} ${staffId ?? ''}`).sort()

describeOnEveryDatabase('a concern', (get) => {
  it('keeps the words as they were sent, sealed; nothing of them stands anywhere else', async () => {
    const { db, world } = await get()
    const { leadId, concernId } = await raiseOne(db, world)
    const seen = await seeConcern(db, world, { staffId: leadId, concernId })
    expect(seen).toMatchObject({ words: { text: WORDS, ageBand: '14-15' }, firstSeenBy: 'moderator', awarenessAt: '2026-11-21T10:00:00.000Z', awarenessBy: 'dsl', submittedAt: '2026-11-21T10:00:00.000Z', level: null })
    expect(await whole(db)).not.toMatch(/shout|hide/)
    expect(await listActs(db)).toEqual(['contribution.concern_raised', 'concern.read'])
  })

  it('writes down when safeguarding knew, once', async () => {
    const { db, world } = await get()
    const { leadId, deputyId, concernId } = await raiseOne(db, world)
    world.set('2026-11-23T09:00:00Z')
    await seeConcern(db, world, { staffId: deputyId, concernId })
    world.set('2026-11-23T11:00:00Z')
    expect(await seeConcern(db, world, { staffId: leadId, concernId })).toMatchObject({ awarenessAt: '2026-11-23T09:00:00.000Z', awarenessBy: 'deputy_dsl', firstSeenAt: '2026-11-21T10:00:00.000Z' })
  })

  it('is referred, with a line that can never be rewritten, and closed', async () => {
    const { db, world } = await get()
    const { leadId: staffId, concernId } = await raiseOne(db, world)
    const act = { staffId, concernId }
    expect(await closeConcern(db, world, { ...act, outcome: 'referred' })).toEqual({ ok: false, reason: 'level_missing' })
    expect(await triageConcern(db, world, { ...act, level: 'now' })).toEqual({ ok: true })
    expect(await closeConcern(db, world, { ...act, outcome: 'referred' })).toEqual({ ok: false, reason: 'referral_missing' })
    expect(await referConcern(db, world, { ...act, input: REFERRAL })).toEqual({ ok: true })
    await expect(db.updateTable('concernReferral').set({ recipient: 'other' }).execute()).rejects.toThrow(/never rewritten/)
    world.set('2026-11-21T10:20:00Z')
    await referConcern(db, world, { ...act, input: { ...REFERRAL, recipient: 'police', lawfulReason: 'legal_duty' } })
    expect(await closeConcern(db, world, { ...act, outcome: 'referred' })).toEqual({ ok: true })
    expect(await referConcern(db, world, { ...act, input: REFERRAL })).toEqual({ ok: false, reason: 'closed' })
    expect(await seeConcern(db, world, act)).toMatchObject({ state: 'closed', outcome: 'referred', level: 'now', referrals: [{ recipient: 'front_door', shared: ['words'] }, { recipient: 'police' }] })
    expect(await listActs(db)).toEqual(['contribution.concern_raised', 'concern.triaged', 'concern.referred', 'concern.referred', 'concern.closed', 'concern.read'])
  })

  it('that was none goes back to be read like any other text', async () => {
    const { db, world } = await get()
    const { leadId: staffId, concernId } = await raiseOne(db, world)
    expect(await closeConcern(db, world, { staffId, concernId, outcome: 'not_a_concern' })).toEqual({ ok: true })
    expect(await db.selectFrom('contribution').select(['flag', 'readState', 'receivedAt']).execute()).toEqual([{ flag: 'none', readState: 'unread', receivedAt: '2026-11-21T10:00:00.000Z' }])
  })

  it.each([1, 2, 3, 4, 5])('is as it was when write %i of a referral or of its closing fails', async (nth) => {
    const { db, world } = await get()
    const { leadId: staffId, concernId } = await raiseOne(db, world)
    await triageConcern(db, world, { staffId, concernId, level: 'today' })
    const before = await whole(db)
    await expect(referConcern(failAtWrite(db, nth), world, { staffId, concernId, input: REFERRAL })).rejects.toThrow(`write ${nth} fails`)
    expect(await whole(db)).toBe(before)
    await expect(closeConcern(failAtWrite(db, nth), world, { staffId, concernId, outcome: 'advice_given' })).rejects.toThrow(`write ${nth} fails`)
    expect(await whole(db)).toBe(before)
  })

  it('keeps the words when their author deletes everything, and the code says the same as any other', async () => {
    const { db, world } = await get()
    const scene = await setSurveys(db, world)
    const { code } = await sendSome(db, world, scene, { A9: words(WORDS) })
    const staffId = await giveStaff(db, world, 'dsl')
    const { id: contributionId } = await db.selectFrom('contribution').select('id').executeTakeFirstOrThrow()
    await raiseConcern(db, world, { staffId, contributionId, kind: 'concern' })
    const { id: concernId } = await db.selectFrom('concern').select('id').executeTakeFirstOrThrow()
    expect(await deleteAnswers(db, world, code)).toBe(true)
    await db.deleteFrom('contribution').execute() // even if the text itself goes
    expect(await seeConcern(db, world, { staffId, concernId })).toMatchObject({ words: { text: WORDS } })
    await giveStaff(db, world, 'deputy_dsl')
    expect(await breakGlass(db, world, { staffId, concernId, reason: 'the front door needs the school' })).toMatchObject({ ok: true, glass: { way: { code: 'quiet-river' } } })
  })
})

describeOnEveryDatabase('an allegation', (get) => {
  it('about the lead does not exist for the lead, in no list, page, act or mail', async () => {
    const { db, world } = await get()
    const { leadId, deputyId, contactId, concernId } = await raiseOne(db, world, { kind: 'allegation', subject: ({ leadId: staffId }) => completeSubject(db, { staffId }) })
    const act = { staffId: leadId, concernId }
    expect(await seeConcern(db, world, act)).toBeUndefined()
    expect(await triageConcern(db, world, { ...act, level: 'plan' })).toEqual({ ok: false, reason: 'not_found' })
    expect(await closeConcern(db, world, { ...act, outcome: 'not_a_concern' })).toEqual({ ok: false, reason: 'not_found' })
    expect(await breakGlass(db, world, { ...act, reason: 'let me see who' })).toEqual({ ok: false, reason: 'not_found' })
    expect(await rerouteConcern(db, world, { ...act, to: 'concern' })).toEqual({ ok: false, reason: 'not_found' })
    expect(await mailed(db)).toEqual([`concernWaiting ${deputyId}`, `concernWaiting ${contactId}`].sort())
    expect(await seeConcern(db, world, { staffId: deputyId, concernId })).toMatchObject({ words: { text: WORDS } })
    expect(await seeConcern(db, world, { staffId: contactId, concernId })).toMatchObject({ kind: 'allegation' })
  })

  it('about one of two leads, where there is nobody else, goes to the other one', async () => {
    const { db, world } = await get()
    const [one, other] = [await giveStaff(db, world, 'dsl'), await giveStaff(db, world, 'dsl')]
    expect(await completeSubject(db, { staffId: one })).toMatchObject({ subjectStaffId: one, subjectRole: null })
    await giveStaff(db, world, 'deputy_dsl')
    expect(await completeSubject(db, { staffId: other })).toMatchObject({ subjectRole: 'dsl' })
  })

  it('looks in the trail like every other concern', async () => {
    const { db, world } = await get()
    const { contactId: staffId, concernId } = await raiseOne(db, world, { kind: 'allegation' })
    await referConcern(db, world, { staffId, concernId, input: { ...REFERRAL, recipient: 'lado' } })
    const trail = JSON.stringify(await db.selectFrom('auditEntry').select(['act', 'subjectType', 'detail']).execute())
    expect(trail).not.toMatch(/alleg|lado/i)
  })

  it('does not show other concerns to the contact for allegations', async () => {
    const { db, world } = await get()
    const { contactId: staffId, concernId } = await raiseOne(db, world)
    expect(await seeConcern(db, world, { staffId, concernId })).toBeUndefined()
  })

  it('found out later moves the record, also away from whoever moved it', async () => {
    const { db, world } = await get()
    const { leadId, deputyId, concernId } = await raiseOne(db, world)
    expect(await rerouteConcern(db, world, { staffId: leadId, concernId, to: 'allegation', subject: await completeSubject(db, { staffId: leadId }) })).toEqual({ ok: true })
    expect(await seeConcern(db, world, { staffId: leadId, concernId })).toBeUndefined()
    expect(await seeConcern(db, world, { staffId: deputyId, concernId })).toMatchObject({ kind: 'allegation', awarenessBy: 'deputy_dsl' })
  })
})

describeOnEveryDatabase('breaking the glass', (get) => {
  it('needs somebody else to tell, tells them with a link alone, and is counted for the data protection officer', async () => {
    const { db, world } = await get()
    const { leadId, deputyId, concernId } = await raiseOne(db, world)
    expect(await breakGlass(db, world, { staffId: leadId, concernId, reason: 'which school is it' })).toMatchObject({ ok: true })
    expect(await mailed(db)).toContain(`breakGlassUsed ${deputyId}`)
    expect(await listBreakingsOfMonth(db, '2026-11')).toEqual([{ at: '2026-11-21T10:00:00.000Z', role: 'dsl' }])
    expect(await listBreakingsOfMonth(db, '2026-10')).toEqual([])
    expect(JSON.stringify(await db.selectFrom('breakGlass').selectAll().execute())).not.toContain('which school')
    await db.updateTable('staff').set({ state: 'disabled' }).where('id', '!=', leadId).execute()
    expect(await breakGlass(db, world, { staffId: leadId, concernId, reason: 'nobody else is here' })).toEqual({ ok: false, reason: 'nobody_to_tell' })
  })
})

describeOnEveryDatabase('a drill', (get) => {
  it('goes from the queue to its closing, marked as one, and leaves nothing but its date', async () => {
    const { db, world } = await get()
    await giveConsultation(db)
    const [staffId, readerId] = [await giveStaff(db, world, 'dsl'), await giveStaff(db, world, 'moderator')]
    expect(await startDrill(db, world, { staffId, text: 'This is a drill.' })).toBe(true)
    expect(await startDrill(db, world, { staffId, text: 'This is a drill.' })).toBe(false)
    const { id: contributionId } = await db.selectFrom('contribution').select('id').where('flag', '=', 'flagged').executeTakeFirstOrThrow()
    await raiseConcern(db, world, { staffId: readerId, contributionId, kind: 'allegation' })
    const { id: concernId, kind } = await db.selectFrom('concern').select(['id', 'kind']).executeTakeFirstOrThrow()
    expect([kind, ...await mailed(db)]).toEqual(['drill', `drillWaiting ${staffId}`])
    expect(await seeConcern(db, world, { staffId, concernId })).toMatchObject({ canBeReached: false, hasGlass: false })
    await triageConcern(db, world, { staffId, concernId, level: 'now' })
    await referConcern(db, world, { staffId, concernId, input: { ...REFERRAL, lawfulReason: 'drill' } })
    expect(await closeConcern(db, world, { staffId, concernId, outcome: 'referred' })).toEqual({ ok: false, reason: 'not_possible' })
    expect(await closeConcern(db, world, { staffId, concernId, outcome: 'drill_done' })).toEqual({ ok: true })
    expect(await db.selectFrom('contribution').selectAll().execute()).toEqual([])
    expect(await findLastDrill(db)).toBe('2026-11-21T10:00:00.000Z')
  })
})
