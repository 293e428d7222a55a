import { z } from 'zod'
import { localizedText, option, questionBase } from '#app/features/ask/surveys/question-parts.ts'

/** A whole number between two labelled ends, as radios: never a slider (SURV-01). `options` are the ways not to say. */
export const scaleSchema = questionBase.extend({
  kind: z.literal('scale'), from: z.number().int(), to: z.number().int(), fromLabel: localizedText, toLabel: localizedText,
  triggerAtOrBelow: z.number().int().optional(), options: z.array(option),
})
export type ScaleQuestion = z.infer<typeof scaleSchema>
