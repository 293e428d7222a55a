import type { Generated } from 'kysely'
import type { Day, Flag, Json } from '#db/tables/columns.ts'

export interface ConsultationTable {
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

export interface SurveyTable { id: string; key: string; consultationId: string }

export interface SurveyVersionTable {
  id: string
  surveyId: string
  number: number
  state: 'draft' | 'open' | 'superseded'
  /** JSON read by `surveyDefinition` (zod); never changes once open. */
  definition: Json
  openedOn: Day | null
}

export interface WaveTable { id: string; surveyId: string; number: number; opensOn: Day; closesOn: Day }

export interface CollectorTable {
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
  /** For staff alone: where this way in was given out. */
  label: Generated<string>
  /** JSON list of { day: 1–7 from Monday, from, to } in local time `HH:MM`; empty is always. */
  openingHours: Generated<Json>
  /** `code`: whoever answers needs a one-time access code. */
  access: Generated<'open' | 'code'>
}

/** A one-time code. Used or not, and nothing that could join it to what was sent with it: no time, no order, no response (settled 9). */
export interface AccessCodeTable { codeHash: string; collectorId: string; batch: number; used: Flag }

export interface ForumSpaceTable {
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

export interface SpaceCodeTable { codeHash: string; spaceId: string; label: string; state: 'open' | 'closed' }

export interface ThreadTable { id: string; spaceId: string; consultationId: string; slug: string; question: string; about: string; ownerRole: string; opensOn: Day; closesOn: Day; state: 'open' | 'closed' }
