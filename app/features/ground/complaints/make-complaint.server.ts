import { inTransaction, type Db } from '#db/database.ts'
import { listStaffWith } from '#app/features/ground/accounts/staff-store.server.ts'
import { acknowledgeBy, complaintNumber, DAYS_OF_WARNING } from '#app/features/ground/complaints/complaint.ts'
import { sealComplaint } from '#app/features/ground/complaints/sealed-complaint.ts'
import type { ComplaintInput } from '#app/features/ground/complaints/complaint-input.ts'
import { insertComplaint, listUnacknowledged } from '#app/features/ground/complaints/complaint-store.server.ts'
import { queueMail } from '#app/features/ground/outbox/queue-mail.server.ts'
import { addDays, dayOf, type World } from '#app/features/ground/world.ts'

const HERE = '/office/complaints'

/** Keeps a complaint, sealed, and tells those who handle them. `ticket` is made with the form: posted twice, it is one complaint. Returns its number. */
export async function makeComplaint(db: Db, world: World, { ticket, language, input }: { readonly ticket: string; readonly language: string; readonly input: ComplaintInput }): Promise<string> {
  const id = /^[0-9a-z]{26}$/.test(ticket) ? ticket : world.newId()
  const receivedOn = dayOf(world)
  await inTransaction(db, async (trx) => {
    await insertComplaint(trx, {
      id, number: complaintNumber(id), about: input.about, language, receivedOn, acknowledgeBy: acknowledgeBy(receivedOn), acknowledgedOn: null,
      state: 'new', outcome: null, settledOn: null, ...sealComplaint(world, { text: input.text, contact: input.contact }),
    })
    await tellHandlers(trx, world, 'complaintNew', id)
  })
  return complaintNumber(id)
}

/** Tells those who handle complaints of every one whose 30 days are nearly over, and again when they are. Once each, however often it runs. */
export async function warnOfComplaints(db: Db, world: World): Promise<number> {
  const today = dayOf(world)
  const waiting = await listUnacknowledged(db, addDays(today, DAYS_OF_WARNING))
  for (const { id, acknowledgeBy: by } of waiting) {
    await inTransaction(db, (trx) => tellHandlers(trx, world, today > by ? 'complaintOverdue' : 'complaintDue', id))
  }
  return waiting.length
}

async function tellHandlers(trx: Db, world: World, kind: 'complaintNew' | 'complaintDue' | 'complaintOverdue', id: string): Promise<void> {
  for (const staff of await listStaffWith(trx, 'complaints.handle')) {
    await queueMail(trx, world, { key: `${kind} ${id} ${staff.id}`, kind, to: { staffId: staff.id }, path: HERE })
  }
}
