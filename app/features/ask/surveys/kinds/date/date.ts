import { z } from 'zod'
import { option, questionBase } from '#app/features/ask/surveys/question-parts.ts'

/** A day, typed in three fields. `options` are the ways not to say. */
export const dateSchema = questionBase.extend({
  kind: z.literal('date'), minYear: z.number().int().min(1900), maxYear: z.number().int().max(2100), options: z.array(option).default([]),
})
export type DateQuestion = z.infer<typeof dateSchema>
