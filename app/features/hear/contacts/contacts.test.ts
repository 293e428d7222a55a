import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import type { World } from '#app/features/ground/world.ts'
import { askForContact } from '#app/features/hear/contacts/ask-for-contact.server.ts'
import { openSealedContact, sealContact } from '#app/features/hear/contacts/contact.ts'
import { contactInput } from '#app/features/hear/contacts/contact-input.ts'
import { retainedContacts } from '#app/features/hear/contacts/retained-contacts.server.ts'
import { findAnswersOfContact, openContact } from '#app/features/hear/contacts/open-contact.server.ts'
import { closeConcern } from '#app/features/hear/safeguarding/concerns/close-concern.server.ts'
import { countWaitingConcerns, listConcerns } from '#app/features/hear/safeguarding/concerns/concern-store.server.ts'
import { triageConcern } from '#app/features/hear/safeguarding/concerns/triage-concern.server.ts'
import { parseForm } from '#app/forms/parse-form.ts'
import { createWorld } from '#app/server/world.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveStaff, listActs } from '#tests/support/office.ts'
import { sendSome, setSurveys, words } from '#tests/support/survey-scene.ts'

const LEAD = { id: 'somebody', roles: ['dsl'] as const, organisationIds: [] }
const input = { name: 'Blue', by: 'phone', reach: '07700 900123', when: 'at lunch', more: 'do not leave a message' } as const

/** Somebody who has sent words and asks to be contacted, and the safeguarding lead. */
async function ask(db: Db, world: World) {
  const scene = await setSurveys(db, world)
  const { code, responseId } = await sendSome(db, world, scene, { A9: words('a swing') })
  const staffId = await giveStaff(db, world, 'dsl')
  const ticket = world.newId()
  const request = { wayIn: scene.wayIn, code, ticket, language: 'ur', input }
  await askForContact(db, world, request)
  return { code, responseId, staffId, request, id: ticket }
}

describeOnEveryDatabase('asking to be contacted', (get) => {
  it('keeps nothing anybody wrote, nor which answers they sent, outside the seal', async () => {
    const { db, world } = await get()
    const { responseId, code } = await ask(db, world)
    const rows = JSON.stringify(await db.selectFrom('contactRequest').selectAll().execute())
    for (const secret of ['Blue', '07700', 'lunch', 'message', responseId, code]) expect(rows).not.toContain(secret)
    expect(await listConcerns(db, LEAD, { state: 'waiting' })).toMatchObject([{ kind: 'contact', audience: 'children', language: 'ur', submittedAt: '2026-11-21', awarenessAt: null }])
    expect(await countWaitingConcerns(db, LEAD)).toEqual({ count: 1, since: '2026-11-21' })
  })

  it('posted twice is one request', async () => {
    const { db, world } = await get()
    const { request } = await ask(db, world)
    await askForContact(db, world, { ...request, input: { ...input, name: 'Again' } })
    expect(await db.selectFrom('contactRequest').select('id').execute()).toHaveLength(1)
    expect(await listConcerns(db, LEAD, { state: 'waiting' })).toHaveLength(1)
  })

  it('is opened by the safeguarding lead, which stands in the audit trail without a word of it', async () => {
    const { db, world } = await get()
    const { staffId, id } = await ask(db, world)
    expect(await openContact(db, world, { staffId, id })).toEqual({ id, ...input, language: 'ur', hasAnswers: true })
    expect(await listActs(db)).toEqual(['contact_request.opened'])
    expect(JSON.stringify(await db.selectFrom('auditEntry').selectAll().execute())).not.toMatch(/Blue|07700|lunch/)
    expect(await db.selectFrom('contactRequest').select('state').execute()).toEqual([{ state: 'taken' }])
  })

  it('leads to the words sent with it only by an act of its own; to none after they were deleted', async () => {
    const { db, world } = await get()
    const { staffId, id, responseId } = await ask(db, world)
    const texts = await db.selectFrom('contribution').select('id').execute()
    expect(await findAnswersOfContact(db, world, { staffId, id })).toEqual(texts.map((text) => text.id))
    expect(await listActs(db)).toEqual(['contact_request.answers_opened'])
    await db.updateTable('receipt').set({ responseId: null, state: 'withdrawn' }).execute()
    await db.deleteFrom('response').where('id', '=', responseId).execute()
    expect(await findAnswersOfContact(db, world, { staffId, id })).toEqual([])
  })

  it('works for somebody who has sent nothing', async () => {
    const { db, world } = await get()
    const { request, staffId } = await ask(db, world)
    const id = world.newId()
    await askForContact(db, world, { ...request, ticket: id, code: undefined })
    expect(await openContact(db, world, { staffId, id })).toMatchObject({ hasAnswers: false })
  })

  it('makes an id of its own where the posted one is none', async () => {
    const { db, world } = await get()
    const { request } = await ask(db, world)
    await askForContact(db, world, { ...request, ticket: '../x' })
    expect((await db.selectFrom('contactRequest').select('id').execute()).every(({ id }) => /^[0-9a-z]{26}$/.test(id))).toBe(true)
  })

  it('is deleted in the moment its record is closed, and that can be done only after it was opened', async () => {
    const { db, world } = await get()
    const { staffId, id } = await ask(db, world)
    const { id: concernId } = await db.selectFrom('concern').select('id').executeTakeFirstOrThrow()
    await triageConcern(db, world, { staffId, concernId, level: 'today' })
    expect(await closeConcern(db, world, { staffId, concernId, outcome: 'support_offered' })).toEqual({ ok: false, reason: 'contact_unopened' })
    await openContact(db, world, { staffId, id })
    expect(await closeConcern(db, world, { staffId, concernId, outcome: 'support_offered' })).toEqual({ ok: true })
    expect(await db.selectFrom('contactRequest').select(['state', 'sealed']).execute()).toEqual([{ state: 'done', sealed: null }])
    expect(await openContact(db, world, { staffId, id })).toBeUndefined()
    expect(await listActs(db)).toEqual(['concern.triaged', 'contact_request.opened', 'concern.closed'])
  })

  it('goes after six months once somebody has it, and never while nobody has opened it', async () => {
    const { db, world } = await get()
    const { staffId, id } = await ask(db, world)
    const due = { before: '2026-11-22', heldConsultations: [] }
    expect(await retainedContacts.delete(db, world, due)).toBe(0)
    await openContact(db, world, { staffId, id })
    expect(await retainedContacts.delete(db, world, { ...due, before: '2026-11-21' })).toBe(0)
    expect(await retainedContacts.delete(db, world, due)).toBe(1)
  })
})

it('a sealed request can be read with no other key, and not after it was changed', () => {
  const world = createWorld('one key of thirty-two signs or more', 'Europe/London')
  const sealed = sealContact(world, { ...input, language: 'en' })
  expect(openSealedContact(world, sealed)).toEqual({ ...input, language: 'en' })
  expect(() => openSealedContact(createWorld('another key of thirty-two signs...', 'Europe/London'), sealed)).toThrow()
  expect(() => openSealedContact(world, { ...sealed, keyId: '2' })).toThrow()
  const bytes = Buffer.from(sealed.sealed, 'base64')
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
  expect(() => openSealedContact(world, { ...sealed, sealed: bytes.toString('base64') })).toThrow()
})

it.each([
  [{}, 'missing'], [{ reach: '' , by: 'school' }, 'missing'], [{ reach: 'my phone', by: 'phone' }, 'phone'], [{ reach: 'blue at example', by: 'email' }, 'email'],
])('%j does not say how to reach somebody', (fields, rule) => {
  const parsed = parseForm(Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]])), contactInput)
  expect(parsed.ok ? [] : parsed.errors).toEqual([{ field: 'reach', message: `answering:contact.errors.reach.${rule}` }])
})

it.each([{ reach: '٠٧٧٠٠ ٩٠٠١٢٣', by: 'phone' }, { reach: 'Hillside, class 6B' }, { reach: 'blue@example.org', by: 'email' }, { reach: 'on Mondays', by: 'pigeon' }])('%j is enough', (fields) => {
  expect(parseForm(Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]])), contactInput).ok).toBe(true)
})

it('longer texts than anybody needs are refused beside their field', () => {
  const parsed = parseForm({ name: ['n'.repeat(101)], reach: ['6B'], more: ['m'.repeat(2001)] }, contactInput)
  expect(parsed.ok ? [] : parsed.errors.map(({ field }) => field)).toEqual(['name', 'more'])
})
