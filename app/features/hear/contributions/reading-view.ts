import type { LocalizedText } from '#app/i18n/localized-text.ts'
import { beginningOf, type ContributionAudience, type ContributionFlag } from '#app/features/hear/contributions/contribution.ts'
import type { AskedAs } from '#app/features/hear/contributions/question-text-store.server.ts'
import { readingDueOn, waitOf } from '#app/features/hear/contributions/reading-clock.ts'
import type { QueuedContribution } from '#app/features/hear/contributions/reading-queue-store.server.ts'
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
  readonly dueOn: string
  readonly late: boolean
}

export function queueLine(world: World, queued: QueuedContribution, asked: AskedAs | undefined): QueueLine {
  const { id, original, language, audience, ageBand, flag, flagReason, translated, receivedOn, receivedAt } = queued
  const today = dayOf(world)
  const dueOn = readingDueOn(receivedOn)
  return {
    id, language, audience, ageBand, flag, flagReason, translated, beginning: beginningOf(original), title: asked?.title, question: asked?.question,
    wait: waitOf(receivedOn, receivedAt, world.now(), today), dueOn, late: dueOn < today,
  }
}

/** Why a text is flagged, in the words of `reading:flagReason`; undefined when nothing is said about it. */
export function flagReasonOf(reason: string | null): { readonly key: 'option' | 'reader' | 'button'; readonly question: string } | undefined {
  if (reason?.startsWith('option:')) return { key: 'option', question: reason.slice('option:'.length) }
  return reason === 'reader' || reason === 'button' ? { key: reason, question: '' } : undefined
}
