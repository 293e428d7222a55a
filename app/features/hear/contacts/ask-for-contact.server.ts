import { inTransaction, type Db } from '#db/database.ts'
import type { WayIn } from '#app/features/ask/surveys/survey-store.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'
import { findReceipt } from '#app/features/hear/answering/receipt-store.server.ts'
import { sealContact } from '#app/features/hear/contacts/contact.ts'
import { openConcern } from '#app/features/hear/safeguarding/concerns/open-concern.server.ts'
import { findMatcher } from '#app/features/hear/safeguarding/risk/find-matcher.server.ts'
import { phrasesReason } from '#app/features/hear/safeguarding/risk/risk-phrase.ts'
import type { ContactInput } from '#app/features/hear/contacts/contact-input.ts'

interface AskedForContact {
  readonly wayIn: Pick<WayIn, 'consultationId' | 'audience'>
  /** The receipt code of what was sent, if this browser holds one. */
  readonly code: string | undefined
  /** Made with the form: posted twice, it is one request. */
  readonly ticket: string
  readonly language: string
  readonly input: ContactInput
}

/** Keeps a request to be contacted, sealed, and opens a record for it in the room of concerns. The answers sent with `code` are named inside the seal and nowhere else (SAFE-06, settled 13). */
export async function askForContact(db: Db, world: World, { wayIn, code, ticket, language, input }: AskedForContact): Promise<void> {
  const responseId = code ? (await findReceipt(db, world, code))?.responseId : undefined
  const sealed = sealContact(world, { ...input, language, responseId })
  const worry = (await findMatcher(db)).find([input.name, input.when, input.more].join('\n'), language)
  const { consultationId, audience } = wayIn
  await inTransaction(db, async (trx) => {
    const kept = await trx.insertInto('contactRequest')
      .values({ id: /^[0-9a-z]{26}$/.test(ticket) ? ticket : world.newId(), ...sealed, consultationId, audience, receivedOn: dayOf(world), state: 'open', flagReason: worry ? phrasesReason(worry) : null })
      .onConflict((conflict) => conflict.column('id').doNothing()).returning('id').executeTakeFirst()
    if (kept) await openConcern(trx, world, { about: 'contact', contactRequestId: kept.id, language, audience })
  })
}
