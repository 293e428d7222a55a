import type { CollectorTable } from '#db/tables/ask.ts'
import type { Day, Flag, Instant, Json } from '#db/tables/columns.ts'

/** A minimal hand-off record, not a case file: the child's record lives in the council's own system (SAFE-08). No names, no score. */
export interface ConcernTable {
  id: string
  kind: 'concern' | 'allegation' | 'contact' | 'drill'
  /** The text it is about; the words stand sealed here too and stay when the text goes (SAFE-09). */
  contributionId: string | null
  contactRequestId: string | null
  /** Whom an allegation is about, as far as it touches somebody who could sign in: they never see it (SAFE-11). */
  subjectStaffId: string | null
  subjectRole: string | null
  subjectOrganisationId: string | null
  audience: CollectorTable['audience']
  language: string
  keyId: string
  /** The words as they were sent; null for a request to be contacted, whose words stand in the request. */
  sealed: string | null
  glassKeyId: string
  /** Way in, session, thread: opened by breaking the glass alone (SAFE-07). */
  glassSealed: string | null
  /** A time as long as it was known, else a day. */
  submittedAt: string
  openedAt: Instant
  /** Who raised it: a staff id, never a child. Null where nobody did: a request to be contacted. */
  firstSeenAt: Instant | null
  firstSeenBy: string | null
  /** When safeguarding first had it before them. */
  awarenessAt: Instant | null
  awarenessBy: string | null
  level: 'now' | 'today' | 'plan' | null
  state: 'open' | 'referred' | 'closed'
  outcome: string | null
  closedAt: Instant | null
}

/** One line a referral, never rewritten (SEED-115). `shared`: JSON list of codes, never words. */
export interface ConcernReferralTable { id: string; concernId: string; recipient: string; route: string; lawfulReason: string; shared: Json; madeAt: Instant; writtenAt: Instant; staffId: string }

/** A message the child reads with their code. `reader` is `receipt:<hash>` or `member:<id>`; it and the words go on `expiresOn` or with the answers. */
export interface ConcernNoteTable { id: string; concernId: string; reader: string | null; keyId: string; sealed: string | null; language: string; writtenOn: Day; expiresOn: Day; shownOn: Day | null; staffId: string }

/** Somebody opened where a text came from. The reason is sealed. `told`: a second person was. */
export interface BreakGlassTable { id: string; concernId: string; staffId: string; role: string; keyId: string; sealed: string; at: Instant; told: Flag }
