import { z } from 'zod'
import type { Schema } from '#db/schema.ts'

export type Concern = Schema['concern']
export type ConcernKind = Concern['kind']

/** How fast something has to happen. Not a score: what to do next (SEED-116). */
export const LEVELS = ['now', 'today', 'plan'] as const
export type Level = (typeof LEVELS)[number]

export const RECIPIENTS = ['police', 'front_door', 'lado', 'school_lead', 'health', 'early_help', 'other'] as const
export const ROUTES = ['phone', 'secure_mail', 'online_form', 'in_person'] as const
/** Why it may be shared, as codes: nobody has to find words for the law while a child waits (SEED-115). */
export const LAWFUL_REASONS = ['vital_interests', 'public_task', 'legal_duty', 'consent', 'drill'] as const
/** What was shared, the least that helps. */
export const SHARED = ['words', 'age_band', 'way_in', 'contact_details', 'worry_only'] as const
export const OUTCOMES = ['referred', 'known_already', 'advice_given', 'support_offered', 'cannot_trace', 'not_a_concern', 'drill_done'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** The words as they were sent, and how old whoever sent them said they are. Kept sealed only. */
export const verbatim = z.object({ text: z.string(), ageBand: z.string().nullable() })
export type Verbatim = z.infer<typeof verbatim>

/** Where a text came from: a way in for one school leads to a child. Kept sealed; opening it is breaking the glass (SAFE-07). */
export const glass = z.object({
  way: z.object({ code: z.string(), label: z.string() }).optional(),
  /** Sessions held that day with this way in, as the worker called them. */
  sessions: z.array(z.string()).default([]),
  forum: z.object({ space: z.string(), thread: z.string(), name: z.string() }).optional(),
})
export type Glass = z.infer<typeof glass>

/** Whom an allegation is about, as far as somebody who signs in is touched. */
export interface Subject {
  readonly subjectStaffId: string | null
  readonly subjectRole: string | null
  readonly subjectOrganisationId: string | null
}

export const NO_SUBJECT: Subject = { subjectStaffId: null, subjectRole: null, subjectOrganisationId: null }
