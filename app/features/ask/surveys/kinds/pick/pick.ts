import { z } from 'zod'
import { option, questionBase } from '#app/features/ask/surveys/question-parts.ts'

/** Several answers, up to `max` (null: all that apply), with an exclusive "none of these". */
export const pickSchema = questionBase.extend({
  kind: z.literal('pick'), options: z.array(option).min(2), max: z.number().int().min(2).nullable(),
  none: option.optional(),
  /** A nominal list for 11 and over may be shown in another order each time (SURV-05). */
  shuffled: z.literal(true).optional(),
})
export type PickQuestion = z.infer<typeof pickSchema>
