import { z } from 'zod'
import type { Schema } from '#db/schema.ts'
import { addDays } from '#app/features/ground/world.ts'

export type Complaint = Schema['complaint']

/** What somebody may complain about: how we handle data, and the three of the Online Safety Act, section 21. */
export const ABOUT = ['data', 'post_removed', 'report_ignored', 'limited', 'other'] as const
export const OUTCOMES = ['upheld', 'partly', 'not_upheld', 'passed_on'] as const
export type ComplaintOutcome = (typeof OUTCOMES)[number]

/** From 19 June 2026 a complaint about data is acknowledged within 30 days, counted as the calendar does (Data (Use and Access) Act 2025). */
export const DAYS_TO_ACKNOWLEDGE = 30
/** So many days before the end somebody is told that nothing has happened yet. */
export const DAYS_OF_WARNING = 7

/** What was written and how to reach whoever wrote it: kept sealed. */
export const complaintContent = z.object({ text: z.string(), contact: z.string() })
export type ComplaintContent = z.infer<typeof complaintContent>

export function acknowledgeBy(receivedOn: string): string {
  return addDays(receivedOn, DAYS_TO_ACKNOWLEDGE)
}

/** How a complaint stands against its clock. */
export function clockOf({ state, acknowledgeBy: by }: Pick<Complaint, 'state' | 'acknowledgeBy'>, today: string): 'stopped' | 'running' | 'soon' | 'overdue' {
  if (state !== 'new') return 'stopped'
  if (today > by) return 'overdue'
  return today >= addDays(by, -DAYS_OF_WARNING) ? 'soon' : 'running'
}

/** A number to be said on the telephone, from the random id: `C-7F3K-22BH`. It opens nothing. */
export function complaintNumber(id: string): string {
  return `C-${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase()
}
