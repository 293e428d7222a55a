import { z } from 'zod'

/** Three choices at most, so that nobody has to think long (MOD-06). */
export const REPORT_REASONS = ['unkind', 'private', 'worried'] as const
export type ReportReason = (typeof REPORT_REASONS)[number]

export const reportInput = z.object({ reason: z.enum(REPORT_REASONS, 'forums:errors.reason.missing') })
