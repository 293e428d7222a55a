import { z } from 'zod'
import { localizedText, option, questionBase } from '#app/features/ask/surveys/question-parts.ts'

/** A whole number that is typed. `unit` stands beside the field; `options` are the ways not to say. */
export const numberSchema = questionBase.extend({
  kind: z.literal('number'), min: z.number().int(), max: z.number().int(), unit: localizedText.optional(), options: z.array(option).default([]),
})
export type NumberQuestion = z.infer<typeof numberSchema>
