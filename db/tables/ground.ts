import type { Generated } from 'kysely'
import type { Day, Flag, Instant, Json } from '#db/tables/columns.ts'

export interface SettingTable { key: string; value: Json }

export interface LanguageTable {
  tag: string
  direction: 'ltr' | 'rtl'
  ownName: string
  /** Shown in the switcher of the public pages. */
  offered: Flag
  position: number
}

/** Text of the database in another language than the one it was written in. `subject` is `<table>:<id>`, `key` the column. */
export interface TranslationTable {
  subject: string
  key: string
  language: string
  text: string
  sourceHash: string
  checkedBy: string | null
}

export interface OrganisationTable {
  id: string
  key: string
  name: string
  type: string
  statutoryPartner: Flag
  partner: Flag
  actionOwner: Flag
  position: number
}

export interface GroupTable { id: string; kind: 'locality' | 'cluster' | 'council' | 'other'; code: string; name: string; about: string; parentId: string | null; position: number }

export interface PlanTable { id: string; slug: string }

export interface PlanVersionTable {
  id: string
  planId: string
  number: number
  state: 'draft' | 'in_consultation' | 'approved' | 'published' | 'in_review' | 'superseded'
  title: string
  introduction: string
  fromYear: number
  toYear: number
  publishedOn: Day | null
}

export interface OutcomeTable { id: string; planVersionId: string; code: string; title: string; childTitle: string; statutoryLimb: string; position: number }

export interface PriorityTable { id: string; outcomeId: string; code: string; title: string; childTitle: string; why: string; position: number }

export interface IndicatorTable {
  id: string
  priorityId: string
  key: string
  kind: 'official' | 'local' | 'survey'
  title: string
  definition: string
  unit: 'percent' | 'count'
  /** The whole a count is out of: 14 of 38. */
  outOf: number | null
  polarity: 'higher_is_better' | 'lower_is_better'
  baselineValue: number
  baselinePeriod: string
  targetValue: number
  targetPeriod: string
  /** How many people a survey indicator rests on. */
  base: number | null
  position: number
}

/** `count` of `outOf` where a percentage rests on few: 8 of 12. */
export interface IndicatorValueTable { id: string; indicatorId: string; period: string; value: number | null; count: number | null; outOf: number | null; missingReason: string | null; position: number }

export interface IndicatorGapTable { id: string; indicatorId: string; groupTitle: string; groupValue: number; comparisonTitle: string | null; comparisonValue: number | null; unit: 'percent' | 'count' }

export interface ActionTable {
  id: string
  priorityId: string
  code: string
  title: string
  ownerRole: string
  ownerOrganisationId: string
  dueOn: Day | null
  /** In place of a date: "every year". */
  dueText: string | null
  successMeasure: string
  influenceOnly: Flag
  status: 'on_track' | 'needs_attention' | 'off_track' | 'done' | 'stopped' | 'not_started' | 'pilot' | 'looking_into_it'
  statusReason: string | null
  position: number
}

export interface MilestoneTable { id: string; actionId: string; title: string; dueOn: Day | null; state: 'done' | 'next' | 'later'; position: number }

export interface ProgressUpdateTable { id: string; actionId: string; text: string; status: ActionTable['status']; madeOn: Day; staffId: string | null }

export interface HelplineTable {
  id: string
  key: string
  name: string
  does: string
  callNumber: string | null
  textNumber: string | null
  textWord: string | null
  link: string | null
  hours: string
  /** JSON list of children | young-people | parents. */
  audiences: Json
  checkedOn: Day
  checkedBy: string
  position: number
  /** JSON list of locality codes; empty is everywhere. */
  localities: Generated<Json>
  /** JSON list of language tags in which they answer; empty is not recorded. */
  languages: Generated<Json>
  /** Where to reach them in sign language. */
  signLink: Generated<string | null>
}

/** `emailFolded` is what people are found by. `enrolUntil`: until then a second factor may be set up by whoever reads this account's mail. */
export interface StaffTable {
  id: string
  displayName: string
  email: string | null
  emailFolded: string | null
  organisationId: string | null
  state: 'active' | 'disabled'
  demo: Flag
  vettedOn: Day | null
  vettingExpiresOn: Day | null
  trainedOn: Day | null
  trainingExpiresOn: Day | null
  enrolUntil: Instant | null
}

export interface RoleGrantTable { id: string; staffId: string; role: string; scopeType: 'partnership' | 'locality' | 'organisation' | 'consultation'; scopeId: string | null }

export interface StaffLanguageTable { staffId: string; language: string }

/** `device` is coarse ("Firefox on Linux"); `lastSeenAt` moves in steps of some minutes. */
export interface SessionTable { tokenHash: string; id: string; staffId: string; secondFactor: Flag; device: string; createdAt: Instant; lastSeenAt: Instant; expiresAt: Instant }

export interface AuditEntryTable {
  sequence: number
  id: string
  at: Instant
  staffId: string
  act: string
  subjectType: string
  subjectId: string
  /** JSON of names and states, never of anybody's text. */
  detail: Json
  previousHash: string
  hash: string
}

export interface AuditHeadTable { id: 1; sequence: number; hash: string }
