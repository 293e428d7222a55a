import type { Schema } from '#db/schema.ts'
import { addDays } from '#app/features/ground/world.ts'

export const CONTACTS = ['dsl', 'deputy', 'front_door', 'out_of_hours', 'allegations'] as const
export type ContactKind = (typeof CONTACTS)[number]

/** One route to somebody who decides: a role and a number, nobody's name. */
export type DutyContact = Schema['dutyContact']

/** Somebody on the rota, as staff see it. */
export interface OnDuty {
  readonly staffId: string
  readonly displayName: string
  readonly languages: readonly string[]
  /** 1 is Monday. */
  readonly weekdays: readonly number[]
}

/** What this partnership calls a concern, and at which level: one text on every triage screen (SEED-113). */
export interface Thresholds { readonly text: string; readonly link: string | null; readonly changedOn: string }

/** How long a text may wait, in staffed minutes, before who is told. */
export interface DutyRules {
  readonly flaggedMinutes: number
  /** After the deputy was told, until the manager is. */
  readonly escalateMinutes: number
}
export const USUAL_RULES: DutyRules = { flaggedMinutes: 60, escalateMinutes: 60 }

const DAYS_UNTESTED = 90

/** Tested in the last 90 days (SAFE-01). */
export function isTested({ testedOn }: Pick<DutyContact, 'testedOn'>, today: string): boolean {
  return testedOn !== null && testedOn >= addDays(today, -DAYS_UNTESTED)
}
