import { z } from 'zod'
import { option, questionBase } from '#app/features/ask/surveys/question-parts.ts'

/** Putting up to seven things in order, some of them left out if wished. `places`: only so many, the first three for example. */
export const rankingSchema = questionBase.extend({
  kind: z.literal('ranking'), options: z.array(option).min(2).max(7), places: z.number().int().min(2).max(7).optional(),
})
export type RankingQuestion = z.infer<typeof rankingSchema>
