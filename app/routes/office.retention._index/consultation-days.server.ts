import type { Db } from '#db/database.ts'
import { deletedFrom } from '#app/features/ground/retention/keep.ts'
import { getRules } from '#app/features/ground/retention/rule-store.server.ts'
import { listPublicationDays } from '#app/features/respond/feedback/retained-texts.server.ts'

/** When the words of each consultation go, by the rule in force. */
export async function consultationDays(db: Db) {
  const { openText } = await getRules(db)
  return (await listPublicationDays(db)).map((consultation) => ({ ...consultation, goneOn: deletedFrom(consultation.day, openText) }))
}
