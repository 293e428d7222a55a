// The only description of the database in TypeScript: one interface a table.
// Ids are random text, flags 0 | 1, times ISO 8601 UTC text, days `YYYY-MM-DD`, JSON text.
// `null` is written out wherever a column may be empty.

export interface Schema {
  // ground
  setting: SettingTable
  language: LanguageTable
  translation: TranslationTable
  organisation: OrganisationTable
  group: GroupTable
  plan: PlanTable
  planVersion: PlanVersionTable
  outcome: OutcomeTable
  priority: PriorityTable
  indicator: IndicatorTable
  indicatorValue: IndicatorValueTable
  indicatorGap: IndicatorGapTable
  action: ActionTable
  milestone: MilestoneTable
  progressUpdate: ProgressUpdateTable
  helpline: HelplineTable
  staff: StaffTable
  roleGrant: RoleGrantTable
  staffLanguage: StaffLanguageTable
  session: SessionTable
  auditEntry: AuditEntryTable
  auditHead: AuditHeadTable
  // ask
  consultation: ConsultationTable
  survey: SurveyTable
  surveyVersion: SurveyVersionTable
  wave: WaveTable
  collector: CollectorTable
  forumSpace: ForumSpaceTable
  spaceCode: SpaceCodeTable
  thread: ThreadTable
  // hear
  draft: DraftTable
  response: ResponseTable
  answer: AnswerTable
  receipt: ReceiptTable
  receiptTheme: ReceiptThemeTable
  contribution: ContributionTable
  contributionTranslation: ContributionTranslationTable
  member: MemberTable
  post: PostTable
  contentReport: ContentReportTable
  // understand
  codebook: CodebookTable
  code: CodeTable
  codePriority: CodePriorityTable
  coding: CodingTable
  theme: ThemeTable
  themeCode: ThemeCodeTable
  themePriority: ThemePriorityTable
  themeConsultation: ThemeConsultationTable
  themeSegment: ThemeSegmentTable
  // respond
  feedbackEntry: FeedbackEntryTable
  feedbackChange: FeedbackChangeTable
}

type Flag = 0 | 1
type Day = string
type Instant = string
type Json = string

interface SettingTable { key: string; value: Json }

interface LanguageTable {
  tag: string
  direction: 'ltr' | 'rtl'
  ownName: string
  /** Shown in the switcher of the public pages. */
  offered: Flag
  position: number
}

/** Text of the database in another language than the one it was written in. `subject` is `<table>:<id>`, `key` the column. */
interface TranslationTable {
  subject: string
  key: string
  language: string
  text: string
  sourceHash: string
  checkedBy: string | null
}

interface OrganisationTable {
  id: string
  key: string
  name: string
  type: string
  statutoryPartner: Flag
  partner: Flag
  actionOwner: Flag
  position: number
}

interface GroupTable { id: string; kind: 'locality' | 'cluster' | 'council' | 'other'; code: string; name: string; about: string; parentId: string | null; position: number }

interface PlanTable { id: string; slug: string }

interface PlanVersionTable {
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

interface OutcomeTable { id: string; planVersionId: string; code: string; title: string; childTitle: string; statutoryLimb: string; position: number }

interface PriorityTable { id: string; outcomeId: string; code: string; title: string; childTitle: string; why: string; position: number }

interface IndicatorTable {
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
interface IndicatorValueTable { id: string; indicatorId: string; period: string; value: number | null; count: number | null; outOf: number | null; missingReason: string | null; position: number }

interface IndicatorGapTable { id: string; indicatorId: string; groupTitle: string; groupValue: number; comparisonTitle: string | null; comparisonValue: number | null; unit: 'percent' | 'count' }

interface ActionTable {
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

interface MilestoneTable { id: string; actionId: string; title: string; dueOn: Day | null; state: 'done' | 'next' | 'later'; position: number }

interface ProgressUpdateTable { id: string; actionId: string; text: string; status: ActionTable['status']; madeOn: Day; staffId: string | null }

interface HelplineTable {
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
}

interface StaffTable { id: string; displayName: string; email: string | null; organisationId: string | null; state: 'active' | 'disabled'; demo: Flag }
interface RoleGrantTable { id: string; staffId: string; role: string; scopeType: 'partnership' | 'locality' | 'organisation' | 'consultation'; scopeId: string | null }
interface StaffLanguageTable { staffId: string; language: string }
interface SessionTable { tokenHash: string; staffId: string; createdAt: Instant; expiresAt: Instant }

interface AuditEntryTable {
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
interface AuditHeadTable { id: 1; sequence: number; hash: string }

interface ConsultationTable {
  id: string
  slug: string
  title: string
  purpose: string
  decided: string
  canChange: string
  cannotChange: string
  decisionMakerRole: string
  decisionDueOn: Day
  opensOn: Day
  closesOn: Day
  replyDueOn: Day
  /** From this day receipts are cut from responses (settled 5). */
  frozenOn: Day
  frozen: Flag
  /** JSON list of children | young-people | parents. */
  audiences: Json
}

interface SurveyTable { id: string; key: string; consultationId: string }

interface SurveyVersionTable {
  id: string
  surveyId: string
  number: number
  state: 'draft' | 'open' | 'superseded'
  /** JSON read by `surveyDefinition` (zod); never changes once open. */
  definition: Json
  openedOn: Day | null
}

interface WaveTable { id: string; surveyId: string; number: number; opensOn: Day; closesOn: Day }

interface CollectorTable {
  id: string
  code: string
  surveyId: string
  waveId: string
  edition: string
  audience: 'children' | 'young-people' | 'parents'
  mode: 'online_self' | 'online_assisted' | 'paper' | 'spoken_scribed'
  device: 'own' | 'shared' | 'ask'
  /** JSON list of language tags. */
  languages: Json
  state: 'open' | 'closed'
  opensOn: Day
  closesOn: Day
  /** What is known from the way in and therefore not asked: JSON { ageBand?, locality? }. */
  known: Json
}

interface ForumSpaceTable {
  id: string
  slug: string
  name: string
  about: string
  audience: CollectorTable['audience']
  ages: string
  /** When posts are checked, as a sentence. */
  hours: string
  /** The same for the clock: JSON list of { day: 1–7 from Monday, from, to } in whole local hours. */
  checkedHours: Json
  /** JSON list of strings */
  rules: Json
  moderation: 'pre' | 'post'
  state: 'open' | 'paused'
  position: number
}
interface SpaceCodeTable { codeHash: string; spaceId: string; label: string; state: 'open' | 'closed' }
interface ThreadTable { id: string; spaceId: string; consultationId: string; slug: string; question: string; about: string; ownerRole: string; opensOn: Day; closesOn: Day; state: 'open' | 'closed' }

interface DraftTable {
  /** HMAC of the lookup id derived from the receipt code. */
  receiptHash: string
  collectorId: string
  surveyVersionId: string
  /** AES-256-GCM under a key derived from the receipt code: base64 of iv, tag and text. */
  sealed: string
  updatedOn: Day
  expiresOn: Day
}

interface ResponseTable {
  id: string
  surveyId: string
  surveyVersionId: string
  waveId: string
  collectorId: string
  edition: string
  mode: CollectorTable['mode']
  receivedOn: Day
}

export type MissingCode = 'not_shown' | 'skipped' | 'not_sure' | 'prefer_not_to_say'

/** One row an answer; one row an option for a question with several. Open text lives in `contribution`. */
interface AnswerTable {
  responseId: string
  questionKey: string
  position: number
  optionCode: string | null
  number: number | null
  contributionId: string | null
  missing: MissingCode | null
}

/** What a receipt code opens. `responseId` is cut at withdrawal and at the freeze; the row stays, so nothing is sent twice. */
interface ReceiptTable {
  receiptHash: string
  surveyId: string
  consultationId: string
  responseId: string | null
  state: 'open' | 'locked' | 'withdrawn' | 'frozen'
}
interface ReceiptThemeTable { receiptHash: string; themeId: string }

interface ContributionTable {
  id: string
  source: 'answer' | 'post' | 'comment' | 'note'
  consultationId: string
  responseId: string | null
  questionKey: string | null
  /** The immutable original, NFC. */
  original: string
  language: string
  redacted: string | null
  audience: CollectorTable['audience']
  ageBand: string | null
  quotable: Flag
  flag: 'none' | 'flagged' | 'concern' | 'allegation'
  /** Why it is flagged: `option:A5`, `reader`. Never words of the text. */
  flagReason: string | null
  receivedOn: Day
  /** Exact time, kept only until it is read. */
  receivedAt: Instant | null
  readState: 'unread' | 'read'
  readInTime: Flag | null
  codedState: 'open' | 'done'
}

interface ContributionTranslationTable { contributionId: string; language: string; text: string; madeBy: 'person' | 'machine'; staffId: string | null; madeOn: Day }

interface MemberTable { id: string; codeHash: string; spaceId: string; name: string; language: string; state: 'active' | 'stopped'; joinedOn: Day }

interface PostTable {
  id: string
  threadId: string
  memberId: string
  contributionId: string
  /** Order in the thread once it is visible. */
  number: number | null
  /** `held`: with the safeguarding lead. Its author sees what the author of a refused one sees (settled 4). */
  state: 'waiting' | 'published' | 'redacted' | 'refused' | 'held' | 'removed'
  reasonCode: string | null
  message: string | null
  publishedOn: Day | null
  submissionKey: string
}

/** "Tell us about this" on a post, by anybody, signed in or not: nothing about who told us is kept (MOD-06). */
interface ContentReportTable { id: string; postId: string; reason: 'unkind' | 'private' | 'worried'; madeOn: Day; state: 'open' | 'settled' }

interface CodebookTable { id: string; number: number; state: 'draft' | 'current' | 'superseded'; madeOn: Day }
interface CodeTable { id: string; codebookId: string; code: string; label: string; definition: string; useWhen: string; notWhen: string; example: string; nearMiss: string; /** set when the code is the plan priority itself */ priorityCode: string | null; position: number }
interface CodePriorityTable { codeId: string; priorityId: string }
interface CodingTable { id: string; contributionId: string; codeId: string; segmentStart: number; segmentEnd: number; staffId: string; codebookNumber: number; basis: 'human' | 'suggestion_accepted' | 'rule'; madeOn: Day }
interface ThemeTable { id: string; consultationId: string; title: string; finding: string; state: 'open' | 'answered' | 'further_wishes'; /** what stands beside a further wish */ standing: string | null; madeOn: Day }
interface ThemeCodeTable { themeId: string; codeId: string }
interface ThemePriorityTable { themeId: string; priorityId: string }
/** Consultations the theme was heard in besides its own. */
interface ThemeConsultationTable { themeId: string; consultationId: string }
interface ThemeSegmentTable { id: string; themeId: string; contributionId: string; segmentStart: number; segmentEnd: number; stance: 'supporting' | 'contradicting'; quoted: Flag }

interface FeedbackEntryTable {
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
interface FeedbackChangeTable { id: string; feedbackEntryId: string; changedOn: Day; staffId: string; fromState: string | null; toState: FeedbackEntryTable['state']; published: Flag }
