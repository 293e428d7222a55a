import { z } from 'zod'
import { option, questionBase } from '#app/features/ask/surveys/question-parts.ts'

/** One locality, from a list or from the drawing beside it: the same choice twice. `area` is its outline, `x,y x,y x,y …`; a map without tiles. */
export const placeSchema = questionBase.extend({
  kind: z.literal('place'), options: z.array(option.extend({ area: z.string().regex(/^-?\d{1,4},-?\d{1,4}(?: -?\d{1,4},-?\d{1,4}){2,}$/).optional() })).min(2),
})
export type PlaceQuestion = z.infer<typeof placeSchema>
