import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import type { World } from '#app/features/ground/world.ts'
import { receiptLookup } from '#app/features/hear/answering/receipt-code.ts'
import { raiseConcern } from '#app/features/hear/contributions/raise-concern.server.ts'
import { expireNotes, hasNotes, readerOfReceipt, showNotesFor } from '#app/features/hear/safeguarding/concerns/note-store.server.ts'
import { seeConcern } from '#app/features/hear/safeguarding/concerns/see-concern.server.ts'
import { writeNote } from '#app/features/hear/safeguarding/concerns/write-note.server.ts'
import { deleteAnswers } from '#app/features/respond/following/delete-answers.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveStaff, listActs } from '#tests/support/office.ts'
import { sendSome, setSurveys, words } from '#tests/support/survey-scene.ts'

const NOTE = 'Please ring Childline, or tell a teacher'

/** A child who wrote, a concern about it, and a message left for them. */
async function leaveOne(db: Db, world: World) {
  const scene = await setSurveys(db, world)
  const { code } = await sendSome(db, world, scene, { A9: words('I hide') })
  const other = await sendSome(db, world, scene, { A9: words('a swing') })
  const staffId = await giveStaff(db, world, 'dsl')
  const { id: contributionId } = await db.selectFrom('contribution').select('id').where('original', '=', 'I hide').executeTakeFirstOrThrow()
  await raiseConcern(db, world, { staffId, contributionId, kind: 'concern' })
  const { id: concernId } = await db.selectFrom('concern').select('id').executeTakeFirstOrThrow()
  const reader = readerOfReceipt(receiptLookup(world, code))
  const act = { staffId, concernId }
  return { code, act, reader, others: readerOfReceipt(receiptLookup(world, other.code)), written: await writeNote(db, world, { ...act, text: NOTE, language: 'en' }) }
}

describeOnEveryDatabase('a message for whoever wrote', (get) => {
  it('is read with their code alone; the lead sees on which day; it stands sealed and in no mail', async () => {
    const { db, world } = await get()
    const { written, act, reader, others } = await leaveOne(db, world)
    expect(written).toEqual({ ok: true })
    expect([await hasNotes(db, world, reader), await hasNotes(db, world, others)]).toEqual([true, false])
    expect(await seeConcern(db, world, act)).toMatchObject({ canBeReached: true, notes: [{ text: NOTE, shownOn: null }] })
    world.set('2026-11-24T08:00:00Z')
    expect(await showNotesFor(db, world, others)).toEqual([])
    expect(await showNotesFor(db, world, reader)).toEqual([{ text: NOTE, language: 'en', writtenOn: '2026-11-21' }])
    world.set('2026-11-25T08:00:00Z')
    await showNotesFor(db, world, reader)
    expect(await seeConcern(db, world, act)).toMatchObject({ notes: [{ shownOn: '2026-11-24' }] })
    expect(JSON.stringify([await db.selectFrom('concernNote').selectAll().execute(), await db.selectFrom('outbox').selectAll().execute()])).not.toContain('Childline')
    expect(await listActs(db)).toContain('concern.note_written')
  })

  it('is gone when its day has come', async () => {
    const { db, world } = await get()
    const { act, reader } = await leaveOne(db, world)
    world.set('2027-02-20T10:00:00Z')
    expect(await hasNotes(db, world, reader)).toBe(false)
    expect(await expireNotes(db, world)).toBe(1)
    expect(await seeConcern(db, world, act)).toMatchObject({ notes: [{ text: null, shownOn: null }] })
    expect(await db.selectFrom('concernNote').select(['reader', 'sealed']).execute()).toEqual([{ reader: null, sealed: null }])
  })

  it('goes with the answers, and after that nobody can be reached', async () => {
    const { db, world } = await get()
    const { code, act, reader } = await leaveOne(db, world)
    await deleteAnswers(db, world, code)
    expect(await hasNotes(db, world, reader)).toBe(false)
    expect(await writeNote(db, world, { ...act, text: NOTE, language: 'en' })).toEqual({ ok: false, reason: 'no_reader' })
  })
})
