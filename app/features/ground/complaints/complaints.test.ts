import { expect, it } from 'vitest'
import { clockOf, complaintNumber } from '#app/features/ground/complaints/complaint.ts'
import { complaintInput } from '#app/features/ground/complaints/complaint-input.ts'
import { findByNumber, listComplaints } from '#app/features/ground/complaints/complaint-store.server.ts'
import { acknowledgeComplaint, openComplaint, settleComplaint } from '#app/features/ground/complaints/handle-complaint.server.ts'
import { makeComplaint, warnOfComplaints } from '#app/features/ground/complaints/make-complaint.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveStaff, listActs } from '#tests/support/office.ts'

const ticket = '7f3k22bhq0v5m8x1c4z6n9pdwj'
const complaint = { ticket, language: 'ur', input: { about: 'data', text: 'You kept my words', contact: '07700 900321' } } as const

describeOnEveryDatabase('a complaint', (get) => {
  it('is kept sealed under a number that opens nothing, once however often it is posted', async () => {
    const { db, world } = await get()
    expect(await makeComplaint(db, world, complaint)).toBe('C-7F3K-22BH')
    expect(await makeComplaint(db, world, complaint)).toBe('C-7F3K-22BH')
    const rows = await db.selectFrom('complaint').selectAll().execute()
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toMatch(/kept my words|900321/)
    expect(await findByNumber(db, 'C-7F3K-22BH')).toEqual({ number: 'C-7F3K-22BH', acknowledgeBy: '2026-12-21' })
    expect(await findByNumber(db, 'C-0000-0000')).toBeUndefined()
  })

  it('is told to those who handle them at once, before its 30 days end and after, each once and without a word of it', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'dpo')
    await giveStaff(db, world, 'moderator')
    await makeComplaint(db, world, complaint)
    for (const day of ['2026-12-13', '2026-12-14', '2026-12-20', '2026-12-21', '2026-12-22', '2027-01-05']) {
      world.set(`${day}T10:00:00Z`)
      await warnOfComplaints(db, world)
    }
    const mails = await db.selectFrom('outbox').select(['kind', 'staffId', 'queuedOn']).orderBy('queuedOn').execute()
    expect(mails).toEqual([
      { kind: 'complaintNew', staffId, queuedOn: '2026-11-21' }, { kind: 'complaintDue', staffId, queuedOn: '2026-12-14' }, { kind: 'complaintOverdue', staffId, queuedOn: '2026-12-22' },
    ])
  })

  it('is no longer warned of once somebody has acknowledged it', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'dpo')
    await makeComplaint(db, world, complaint)
    expect([await acknowledgeComplaint(db, world, { staffId, id: ticket }), await acknowledgeComplaint(db, world, { staffId, id: ticket })]).toEqual([true, false])
    world.set('2027-01-05T10:00:00Z')
    expect(await warnOfComplaints(db, world)).toBe(0)
    expect((await listComplaints(db)).map(({ state, acknowledgedOn }) => [state, acknowledgedOn])).toEqual([['acknowledged', '2026-11-21']])
  })

  it('is opened in sight of the audit trail; how to reach the person goes in the moment it is settled', async () => {
    const { db, world } = await get()
    const act = { staffId: await giveStaff(db, world, 'dpo'), id: ticket }
    await makeComplaint(db, world, complaint)
    expect((await openComplaint(db, world, act))?.content).toEqual({ text: 'You kept my words', contact: '07700 900321' })
    expect([await settleComplaint(db, world, act, 'upheld'), await settleComplaint(db, world, act, 'partly')]).toEqual([true, false])
    const opened = await openComplaint(db, world, act)
    expect([opened?.content, opened?.line.outcome, opened?.line.acknowledgedOn]).toEqual([{ text: 'You kept my words', contact: '' }, 'upheld', '2026-11-21'])
    expect(await openComplaint(db, world, { ...act, id: 'nobody-knows' })).toBeUndefined()
    expect(await listActs(db)).toEqual(['complaint.opened', 'complaint.settled', 'complaint.opened'])
    expect(JSON.stringify(await db.selectFrom('auditEntry').select('detail').execute())).not.toMatch(/kept my words|900321/)
  })
})

it('the clock of a complaint counts days as the calendar does, and stops when it is acknowledged', () => {
  const by = { acknowledgeBy: '2026-12-21' }
  expect(['2026-12-13', '2026-12-14', '2026-12-21', '2026-12-22'].map((day) => clockOf({ ...by, state: 'new' }, day))).toEqual(['running', 'soon', 'soon', 'overdue'])
  expect(clockOf({ ...by, state: 'acknowledged' }, '2027-12-22')).toBe('stopped')
  expect(complaintNumber('abcdefgh0000')).toBe('C-ABCD-EFGH')
})

it('a complaint needs its words and what it is about, and nothing that says who it is', () => {
  const problems = (typed: object) => complaintInput.safeParse(typed).error?.issues.map(({ message }) => message)
  expect(problems({ about: 'data', text: 'x' })).toBeUndefined()
  expect(problems({})).toEqual(['privacy:complain.errors.about', 'privacy:complain.errors.text'])
  expect(problems({ about: 'other', text: 'x'.repeat(5001), contact: 'y'.repeat(301) })).toEqual(['privacy:complain.errors.long', 'privacy:complain.errors.contact'])
})
