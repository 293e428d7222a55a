import { z } from 'zod'
import { option, questionBase } from '#app/features/ask/surveys/question-parts.ts'

/** One unticked box: may these words be quoted, never with a name (SEED-27). */
export const quotePermissionSchema = questionBase.extend({ kind: z.literal('quote-permission'), options: z.array(option).length(1) })
export type QuotePermissionQuestion = z.infer<typeof quotePermissionSchema>
