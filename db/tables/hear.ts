import type { Generated } from 'kysely'
import type { Day, Flag, Instant } from '#db/tables/columns.ts'
import type { CollectorTable } from '#db/tables/ask.ts'

export type MissingCode = 'not_shown' | 'skipped' | 'not_sure' | 'prefer_not_to_say'

export interface DraftTable {
  /** HMAC of the lookup id derived from the receipt code. */
  receiptHash: string
  collectorId: string
  surveyVersionId: string
  /** AES-256-GCM under a key derived from the receipt code: base64 of iv, tag and text. */
  sealed: string
  updatedOn: Day
  expiresOn: Day
}

export interface ResponseTable {
  id: string
  surveyId: string
  surveyVersionId: string
  waveId: string
  collectorId: string
  edition: string
  mode: CollectorTable['mode']
  receivedOn: Day
  /** A field no person sees was filled in: reported, never deleted. */
  suspect: Generated<Flag>
}

/** One row an answer; one row an option for a question with several. Open text lives in `contribution`. */
export interface AnswerTable {
  responseId: string
  questionKey: string
  position: number
  optionCode: string | null
  number: number | null
  day: Day | null
  contributionId: string | null
  missing: MissingCode | null
}

/** What a receipt code opens. `responseId` is cut at withdrawal and at the freeze; the row stays, so nothing is sent twice. */
export interface ReceiptTable {
  receiptHash: string
  surveyId: string
  consultationId: string
  responseId: string | null
  state: 'open' | 'locked' | 'withdrawn' | 'frozen'
}

export interface ReceiptThemeTable { receiptHash: string; themeId: string }

export interface ContributionTable {
  id: string
  /** `drill`: a test of ours, in no number (SAFE-19). */
  source: 'answer' | 'post' | 'comment' | 'note' | 'drill'
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
  /** Why it is flagged: `button`, `phrases:<kind of worry>`, `option:A5`, `reader`. Never words of the text. */
  flagReason: string | null
  receivedOn: Day
  /** Exact time, kept only until it is read. */
  receivedAt: Instant | null
  readState: 'unread' | 'read'
  readInTime: Flag | null
  codedState: 'open' | 'done'
}

export interface ContributionTranslationTable { contributionId: string; language: string; text: string; madeBy: 'person' | 'machine'; staffId: string | null; madeOn: Day }

export interface MemberTable { id: string; codeHash: string; spaceId: string; name: string; language: string; state: 'active' | 'stopped'; joinedOn: Day }

export interface PostTable {
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
export interface ContentReportTable { id: string; postId: string; reason: 'unkind' | 'private' | 'worried'; madeOn: Day; state: 'open' | 'settled' }
