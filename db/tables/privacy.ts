import type { Day, Flag, Instant, Json } from '#db/tables/columns.ts'

/** Why something about people is kept: printed in the privacy notice from here (DP-01). */
export interface ProcessingPurposeTable {
  key: string
  lawfulBasis: 'public_task' | 'legal_obligation' | 'consent' | 'vital_interests'
  /** The condition for special categories, where there are any. */
  special: 'none' | 'statutory_purposes' | 'equality' | 'safeguarding'
  controllerRole: 'controller' | 'joint' | 'processor'
  /** Who is responsible, and with whom it is shared: names of organisations. */
  controller: string
  sharedWith: string
  /** What allows the sharing, for example the name and date of an agreement; empty while there is none. */
  sharingAgreement: string
  checkedOn: Day | null
  checkedBy: string | null
}

/** How long a class of data is kept, where it differs from what Sayback comes with. */
export interface RetentionRuleTable { dataClass: string; amount: number; unit: 'days' | 'months'; changedOn: Day; changedBy: string }

/** Stops deletion: of one class, of one consultation, or of one class in one consultation. */
export interface LegalHoldTable {
  id: string
  name: string
  dataClass: string | null
  consultationId: string | null
  placedOn: Day
  placedBy: string
  /** When somebody must look whether it is still needed. */
  reviewOn: Day
  liftedOn: Day | null
  liftedBy: string | null
}

/** One deletion: what the certificate says. `day` is set for the daily job alone, so that it runs once a day. */
export interface RetentionRunTable {
  id: string
  ranAt: Instant
  day: Day | null
  staffId: string | null
  kind: 'retention' | 'erasure'
  /** Copies of the database made before: how many, and the day the last of them is gone. */
  backups: number
  backupsGoneOn: Day | null
  /** What SQLite's file or PostgreSQL's tables still held was overwritten. */
  overwritten: Flag
}

/** Counts only: never what was deleted. */
export interface RetentionRunLineTable { runId: string; dataClass: string; amount: number | null; unit: 'days' | 'months' | null; deleted: number; held: number }

export interface ComplaintTable {
  id: string
  /** Said back to whoever complains; opens nothing. */
  number: string
  about: 'data' | 'post_removed' | 'report_ignored' | 'limited' | 'other'
  language: string
  receivedOn: Day
  acknowledgeBy: Day
  acknowledgedOn: Day | null
  state: 'new' | 'acknowledged' | 'settled'
  outcome: 'upheld' | 'partly' | 'not_upheld' | 'passed_on' | null
  settledOn: Day | null
  /** What was written and how to reach the person, sealed together; without the address once it is settled, null once it is deleted. */
  keyId: string
  sealed: string | null
}

/** Somebody asks what we hold, or that it be deleted. What was searched for is kept nowhere. */
export interface SubjectAccessRequestTable {
  id: string
  kind: 'copy' | 'erase'
  /** Who asks. */
  asker: 'person' | 'parent' | 'representative'
  ageBand: 'under_13' | '13_to_17' | 'adult'
  holdsCode: Flag
  receivedOn: Day
  dueOn: Day
  state: 'open' | 'cleared' | 'released' | 'erased' | 'refused' | 'nothing_found'
  /** Why it may go on, or why not. */
  reason: string | null
  found: number | null
  decidedOn: Day | null
  decidedBy: string | null
}

/** What a search found, sealed for the safeguarding lead, who takes out what is about others before it goes out. */
export interface SealedPackageTable {
  id: string
  requestId: string
  keyId: string
  sealed: string | null
  texts: number
  madeOn: Day
  madeBy: string
  openedOn: Day | null
  openedBy: string | null
}

/** A document of the office that somebody fills in; a completed one never changes, the next is another version. */
export interface TemplateDocumentTable {
  kind: string
  version: number
  state: 'draft' | 'completed'
  /** JSON: field → text. */
  fields: Json
  savedOn: Day
  savedBy: string
  completedOn: Day | null
  completedBy: string | null
  /** In which role, as they say it themselves. */
  completedRole: string | null
  reviewOn: Day | null
}
