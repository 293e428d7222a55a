import type { Day, Flag } from '#db/tables/columns.ts'

export interface FeedbackEntryTable {
  id: string
  themeId: string
  state: 'done' | 'doing' | 'will_do' | 'trying' | 'looking_into' | 'cannot' | 'passed_on'
  youSaid: string
  weDid: string
  reason: string | null
  dueOn: Day | null
  apology: string | null
  ownerRole: string
  ownerOrganisationId: string
  actionId: string | null
  evidence: string | null
  /** Whose it is, when it is not ours: state `passed_on`. */
  passedToOrganisationId: string | null
  /** Protected number of people behind the theme, fixed when published: 0 or a multiple of 5; null for 1–4 and for drafts. */
  saidBy: number | null
  publishedOn: Day | null
}

export interface FeedbackChangeTable { id: string; feedbackEntryId: string; changedOn: Day; staffId: string; fromState: string | null; toState: FeedbackEntryTable['state']; published: Flag }
