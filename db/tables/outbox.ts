import type { Day, Instant, Json } from '#db/tables/columns.ts'

/** A mail. To whom, where its link leads and its values are sealed, and gone once it is settled. Days, not times: a time would tell when somebody wrote. */
export interface OutboxTable {
  id: string
  /** HMAC of the key that makes it one mail. */
  keyHash: string
  /** Names its texts in `locales/en/mail.json`. */
  kind: string
  staffId: string | null
  keyId: string
  sealed: string | null
  /** `handed`: its text goes over the wire. `unclear`: sent, but the answer of the mail server never came. `held`: the demonstration sends nothing. */
  state: 'waiting' | 'sending' | 'handed' | 'sent' | 'unclear' | 'dead' | 'held'
  tries: number
  queuedOn: Day
  /** When to try (again); null once settled. */
  dueAt: Instant | null
  leasedUntil: Instant | null
  settledOn: Day | null
  /** One of our own words, never the mail server's. */
  problem: string | null
}

/** Work that comes round and that one process does at a time. */
export interface JobTable { name: string; ranAt: Instant | null; leasedUntil: Instant | null; detail: Json | null }
