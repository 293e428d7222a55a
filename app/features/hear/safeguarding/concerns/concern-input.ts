import { z } from 'zod'
import { LAWFUL_REASONS, LEVELS, OUTCOMES, RECIPIENTS, ROUTES, SHARED } from '#app/features/hear/safeguarding/concerns/concern.ts'

/** What the page of a record posts: which button, and what was filled in beside it. */
export const concernAct = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('triage'), level: z.enum(LEVELS, 'concerns:errors.level') }),
  z.object({
    intent: z.literal('refer'), recipient: z.enum(RECIPIENTS, 'concerns:errors.recipient'), route: z.enum(ROUTES, 'concerns:errors.route'),
    lawfulReason: z.enum(LAWFUL_REASONS, 'concerns:errors.lawfulReason'), shared: z.array(z.enum(SHARED), 'concerns:errors.shared').min(1, 'concerns:errors.shared'),
    madeOn: z.string('concerns:errors.madeOn').regex(/^\d{4}-\d{2}-\d{2}$/, 'concerns:errors.madeOn'), madeAt: z.string('concerns:errors.madeAt').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'concerns:errors.madeAt'),
  }),
  z.object({ intent: z.literal('close'), outcome: z.enum(OUTCOMES, 'concerns:errors.outcome') }),
  z.object({ intent: z.literal('reopen') }),
  z.object({ intent: z.literal('glass'), reason: z.string('concerns:errors.reason').min(10, 'concerns:errors.reason').max(1000, 'concerns:errors.long') }),
  z.object({ intent: z.literal('note'), note: z.string('concerns:errors.note').min(1, 'concerns:errors.note').max(2000, 'concerns:errors.long'), noteLanguage: z.string('concerns:errors.note').min(2).max(20) }),
  z.object({ intent: z.literal('not-staff') }),
  z.object({ intent: z.literal('contact') }),
])
export type ConcernInput = z.infer<typeof concernAct>

/** A referral with its time as an instant. */
export interface ReferralInput {
  readonly recipient: (typeof RECIPIENTS)[number]
  readonly route: (typeof ROUTES)[number]
  readonly lawfulReason: (typeof LAWFUL_REASONS)[number]
  readonly shared: readonly (typeof SHARED)[number][]
  readonly madeAt: string
}

/** Whom it is about. One of four must be chosen: nobody who is accused may be told by a field left empty (SAFE-11). */
export const allegationInput = z.object({
  about: z.enum(['staff', 'organisation', 'other', 'unknown'], 'concerns:errors.about'),
  staffId: z.string().optional(), organisationId: z.string().optional(),
}).superRefine(({ about, staffId, organisationId }, context) => {
  if (about === 'staff' && !staffId) context.addIssue({ code: 'custom', path: ['staffId'], message: 'concerns:errors.staffId' })
  if (about === 'organisation' && !organisationId) context.addIssue({ code: 'custom', path: ['organisationId'], message: 'concerns:errors.organisationId' })
})
export type AllegationInput = z.infer<typeof allegationInput>
