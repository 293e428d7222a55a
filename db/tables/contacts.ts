import type { Generated } from 'kysely'
import type { CollectorTable } from '#db/tables/ask.ts'
import type { Day } from '#db/tables/columns.ts'

/** Somebody asks to be contacted. Nothing here joins it to answers: which ones were sent stands in the sealed text alone (settled 13). */
export interface ContactRequestTable {
  id: string
  /** Which key it is sealed with. */
  keyId: string
  /** AES-256-GCM: base64 of iv, tag and text; null once it is done. */
  sealed: string | null
  consultationId: string
  audience: CollectorTable['audience']
  receivedOn: Day
  state: 'open' | 'taken' | 'done'
  /** Why it comes first, when it does: `phrases:<kind of worry>`. Never words of it. */
  flagReason: Generated<string | null>
}
