import { z } from 'zod'
import { option, questionBase } from '#app/features/ask/surveys/question-parts.ts'

export const FACES = ['glad', 'calm', 'unhappy', 'p1', 'p2', 'p3', 'p4', 'p5'] as const
export type Face = (typeof FACES)[number]

/** Three balanced or five positive faces, always with words; "I'm not sure" stands apart without a face (SURV-02). */
export const facesSchema = questionBase.extend({ kind: z.literal('faces'), options: z.array(option.extend({ face: z.enum(FACES).optional() })).min(3) })
export type FacesQuestion = z.infer<typeof facesSchema>
