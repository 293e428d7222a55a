import { z } from 'zod'
import { option, questionBase } from '#app/features/ask/surveys/question-parts.ts'

/** One of several labelled answers. */
export const choiceSchema = questionBase.extend({ kind: z.literal('choice'), options: z.array(option).min(2) })
export type ChoiceQuestion = z.infer<typeof choiceSchema>
