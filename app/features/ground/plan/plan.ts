import type { Indicator } from '#app/features/ground/plan/indicator.ts'
import { addDays } from '#app/features/ground/world.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'

export const ACTION_STATUSES = ['on_track', 'needs_attention', 'off_track', 'done', 'stopped', 'not_started', 'pilot', 'looking_into_it'] as const
export type ActionStatus = (typeof ACTION_STATUSES)[number]

export interface Milestone {
  readonly title: LocalizedText
  readonly dueOn: string | null
  readonly state: 'done' | 'next' | 'later'
}

export interface ProgressUpdate {
  readonly text: LocalizedText
  readonly status: ActionStatus
  readonly madeOn: string
}

/** Something one organisation will do by a date: exactly one owner. */
export interface Action {
  readonly id: string
  readonly code: string
  readonly title: LocalizedText
  readonly ownerRole: LocalizedText
  readonly ownerOrganisation: string
  readonly dueOn: string | null
  /** In place of a date: "every year". */
  readonly dueText: LocalizedText | null
  readonly successMeasure: LocalizedText
  /** The decision is another body's: we can only ask. */
  readonly influenceOnly: boolean
  readonly status: ActionStatus
  readonly statusReason: LocalizedText | null
  readonly milestones: readonly Milestone[]
  /** Newest first. */
  readonly updates: readonly ProgressUpdate[]
}

export interface Priority {
  readonly id: string
  readonly code: string
  readonly title: LocalizedText
  readonly childTitle: LocalizedText
  readonly why: LocalizedText
  readonly indicators: readonly Indicator[]
  /** In the order the plan gives them. */
  readonly actions: readonly Action[]
}

export interface PriorityWithOutcome extends Priority {
  readonly outcome: { readonly code: string; readonly title: LocalizedText }
}

export interface ActionWithPriority extends Action {
  readonly priority: { readonly code: string; readonly title: LocalizedText }
}

export interface Outcome {
  readonly code: string
  readonly title: LocalizedText
  readonly childTitle: LocalizedText
  readonly priorities: readonly Priority[]
}

export interface Plan {
  readonly title: LocalizedText
  readonly introduction: LocalizedText
  readonly number: number
  readonly fromYear: number
  readonly toYear: number
  readonly publishedOn: string | null
  readonly outcomes: readonly Outcome[]
}

/** After this many days without an update the page says so. */
export const SILENT_AFTER_DAYS = 90

type Dated = Pick<Action, 'status' | 'dueOn'>

/** Past its day and neither done nor stopped. A deadline ends with its day. */
export function isOverdue({ status, dueOn }: Dated, today: string): boolean {
  return isUnfinished(status) && dueOn !== null && dueOn < today
}

/** Nobody has written an update for more than 90 days although there is still something to do. */
export function isSilent({ status, updates }: Pick<Action, 'status' | 'updates'>, today: string): boolean {
  if (!isUnfinished(status)) return false
  const newest = updates.reduce((day, { madeOn }) => (madeOn > day ? madeOn : day), '')
  return newest < addDays(today, -SILENT_AFTER_DAYS)
}

/** A step past its day and not done. */
export function isLateStep({ state, dueOn }: Milestone, today: string): boolean {
  return state !== 'done' && dueOn !== null && dueOn < today
}

export type PriorityStatus = 'off_track' | 'needs_attention' | 'done' | 'on_track'

/** A priority stands as well as its worst action: nothing late can hide behind something that goes well. */
export function priorityStatus(actions: readonly Action[], today: string): PriorityStatus {
  if (actions.some((action) => action.status === 'off_track' || isOverdue(action, today))) return 'off_track'
  if (actions.some((action) => action.status === 'needs_attention' || isSilent(action, today))) return 'needs_attention'
  return actions.length > 0 && actions.every(({ status }) => !isUnfinished(status)) ? 'done' : 'on_track'
}

/** How far: steps done of all steps. Those of stopped actions do not count. */
export function countSteps(actions: readonly Action[]): { done: number; all: number } {
  const steps = actions.filter(({ status }) => status !== 'stopped').flatMap(({ milestones }) => milestones)
  return { done: steps.filter(({ state }) => state === 'done').length, all: steps.length }
}

function isUnfinished(status: ActionStatus): boolean {
  return status !== 'done' && status !== 'stopped'
}
