import { z } from 'zod'
import { questionBase } from '#app/features/ask/surveys/question-parts.ts'

/** A line or two of one's own words. `max` counts graphemes. */
export const shortTextSchema = questionBase.extend({ kind: z.literal('short-text'), max: z.number().int().min(1).max(10_000) })
export type ShortTextQuestion = z.infer<typeof shortTextSchema>
