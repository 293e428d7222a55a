import type { LocalizedText } from '#app/i18n/localized-text.ts'
import { beginningOf, type ContributionAudience, type ContributionFlag } from '#app/features/hear/contributions/contribution.ts'
import type { AskedAs } from '#app/features/hear/contributions/question-text-store.server.ts'
import { dueMoment, isReadInTime, waitOf, type DueMoment, type ReadingClock } from '#app/features/hear/contributions/reading-clock.ts'
import type { QueuedContribution } from '#app/features/hear/contributions/reading-queue-store.server.ts'
import { categoryOfReason, type RiskCategory } from '#app/features/hear/safeguarding/risk/risk-phrase.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'

/** A line of the reading queue as the page shows it. */
export interface QueueLine {
  readonly id: string
  readonly beginning: string
  readonly language: string
  readonly audience: ContributionAudience
  readonly ageBand: string | null
  readonly flag: ContributionFlag
  readonly flagReason: string | null
  readonly translated: boolean
  readonly title?: LocalizedText | undefined
  readonly question?: LocalizedText | undefined
  readonly wait: { readonly unit: 'hours' | 'days'; readonly count: number }
  readonly due: DueMoment
  readonly late: boolean
  /** Somebody else is reading it now. */
  readonly heldBy?: string | undefined
}

export function queueLine(world: World, clock: ReadingClock, queued: QueuedContribution, asked: AskedAs | undefined): QueueLine {
  const { id, original, language, audience, ageBand, flag, flagReason, translated, receivedOn, receivedAt } = queued
  return {
    id, language, audience, ageBand, flag, flagReason, translated, beginning: beginningOf(original), title: asked?.title, question: asked?.question,
    wait: waitOf(receivedOn, receivedAt, world.now(), dayOf(world)), due: dueMoment(clock, queued), late: !isReadInTime(clock, queued, world.now()),
  }
}

/** Why a text is flagged, in the words of `reading:flagReason`; undefined when nothing is said about it. */
export function flagReasonOf(reason: string | null): { readonly key: 'option' | 'reader' | 'button' | `phrases.${RiskCategory}`; readonly question: string } | undefined {
  const worry = categoryOfReason(reason)
  if (worry) return { key: `phrases.${worry}`, question: '' }
  if (reason?.startsWith('option:')) return { key: 'option', question: reason.slice('option:'.length) }
  return reason === 'reader' || reason === 'button' ? { key: reason, question: '' } : undefined
}
