import { expect, it } from 'vitest'
import { inTransaction, type Db } from '#db/database.ts'
import { closeCollector } from '#app/features/ask/collectors/change-collector.server.ts'
import { verifyAuditChain } from '#app/features/ground/audit/verify-audit-chain.server.ts'
import { queueMail } from '#app/features/ground/outbox/queue-mail.server.ts'
import { retryMail, sendTestMail } from '#app/features/ground/outbox/retry-mail.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { askForContact } from '#app/features/hear/contacts/ask-for-contact.server.ts'
import { findAnswersOfContact, openContact } from '#app/features/hear/contacts/open-contact.server.ts'
import { addTranslation } from '#app/features/hear/contributions/add-translation.server.ts'
import { markRead } from '#app/features/hear/contributions/mark-read.server.ts'
import { raiseConcern } from '#app/features/hear/contributions/raise-concern.server.ts'
import { redactContribution } from '#app/features/hear/contributions/redact-contribution.server.ts'
import { returnToReading } from '#app/features/hear/contributions/return-to-reading.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { dumpOf, failingAtWrite, WriteFailed } from '#tests/support/failing.ts'
import { giveContribution, giveStaff } from '#tests/support/office.ts'
import { sendSome, setSurveys, words } from '#tests/support/survey-scene.ts'

type Scene = Awaited<ReturnType<typeof setScene>>
type Act = (db: Db, world: World, scene: Scene) => Promise<unknown>

/** What a member of staff may find on a day at work. */
async function setScene(db: Db, world: World) {
  const survey = await setSurveys(db, world)
  const { code } = await sendSome(db, world, survey, { A9: words('a swing') })
  const ids = { officer: await giveStaff(db, world, 'participation_officer'), lead: await giveStaff(db, world, 'dsl'), contact: world.newId(), taken: world.newId(), text: await giveContribution(db, world), raised: await giveContribution(db, world), foreign: await giveContribution(db, world, { language: 'pl' }) }
  await db.updateTable('staff').set({ email: 'officer@example.org' }).where('id', '=', ids.officer).execute()
  for (const ticket of [ids.contact, ids.taken]) await askForContact(db, world, { wayIn: survey.wayIn, code, ticket, language: 'en', input: { name: 'Blue', by: 'phone', reach: '07700 900123', when: '', more: '' } })
  await openContact(db, world, { staffId: ids.lead, id: ids.taken })
  await raiseConcern(db, world, { staffId: ids.officer, contributionId: ids.raised, kind: 'concern' })
  await inTransaction(db, (trx) => queueMail(trx, world, { key: 'dead', kind: 'test', to: { staffId: ids.officer }, path: '/office' }))
  const mail = await db.updateTable('outbox').set({ state: 'dead', dueAt: null }).where('kind', '=', 'test').returning('id').executeTakeFirstOrThrow()
  return { ...ids, mail: mail.id, collectorId: survey.wayIn.collectorId }
}

const ACTS: Readonly<Record<string, Act>> = {
  'reading a text': (db, world, { officer, text }) => markRead(db, world, { staffId: officer, contributionId: text }),
  'redacting a text': (db, world, { officer, text }) => redactContribution(db, world, { staffId: officer, contributionId: text, text: 'The last bus' }),
  'translating a text': (db, world, { officer, foreign }) => addTranslation(db, world, { staffId: officer, contributionId: foreign, language: 'en', text: 'A bus' }),
  'raising a concern': (db, world, { officer, text }) => raiseConcern(db, world, { staffId: officer, contributionId: text, kind: 'concern' }),
  'raising an allegation': (db, world, { officer, text }) => raiseConcern(db, world, { staffId: officer, contributionId: text, kind: 'allegation' }),
  'returning a text to reading': (db, world, { lead, raised }) => returnToReading(db, world, { staffId: lead, contributionId: raised }),
  'opening a contact request': (db, world, { lead, contact }) => openContact(db, world, { staffId: lead, id: contact }),
  'looking up the answers of one': (db, world, { lead, taken }) => findAnswersOfContact(db, world, { staffId: lead, id: taken }),
  'closing a way in': (db, world, { officer, collectorId }) => closeCollector(db, world, { staffId: officer, collectorId }),
  'trying a mail again': (db, world, { officer, mail }) => retryMail(db, world, { staffId: officer, id: mail }),
  'sending a test mail': (db, world, { officer }) => sendTestMail(db, world, { staffId: officer, path: '/office' }),
}

const MOST_WRITES = 40

describeOnEveryDatabase('an act of staff', (get) => {
  it.each(Object.entries(ACTS))('%s: fails whole at whichever write it fails, and is one entry when it is done', async (_, act) => {
    const { db, world } = await get()
    const scene = await setScene(db, world)
    const before = await dumpOf(db)
    const entries = await countEntries(db)
    let writes = 0
    for (let nth = 1; nth <= MOST_WRITES; nth += 1) {
      const failed = await act(failingAtWrite(db, nth), world, scene).then(() => false, (error: unknown) => { if (error instanceof WriteFailed) return true; throw error })
      if (!failed) break
      writes = nth
      expect(await dumpOf(db)).toBe(before)
    }
    expect(writes).toBeGreaterThan(1)
    expect(await countEntries(db)).toBe(entries + 1)
    expect(await verifyAuditChain(db)).toEqual({ ok: true, entries: entries + 1 })
  })
})

async function countEntries(db: Db): Promise<number> {
  const { count } = await db.selectFrom('auditEntry').select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return count
}
