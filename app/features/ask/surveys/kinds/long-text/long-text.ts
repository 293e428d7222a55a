import { z } from 'zod'
import { questionBase } from '#app/features/ask/surveys/question-parts.ts'

/** A longer piece of one's own words. `max` counts graphemes. */
export const longTextSchema = questionBase.extend({ kind: z.literal('long-text'), max: z.number().int().min(1).max(10_000) })
export type LongTextQuestion = z.infer<typeof longTextSchema>
