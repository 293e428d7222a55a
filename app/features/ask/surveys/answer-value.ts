import { z } from 'zod'

/** One answer as a draft keeps it. `not_shown` is never typed: it is worked out when the answers are sent. */
export const answerValue = z.discriminatedUnion('is', [
  z.object({ is: z.literal('options'), codes: z.array(z.string()).min(1) }),
  z.object({ is: z.literal('number'), number: z.number().int() }),
  z.object({ is: z.literal('day'), day: z.iso.date() }),
  z.object({ is: z.literal('text'), text: z.string().min(1), language: z.string() }),
  z.object({ is: z.literal('missing'), missing: z.enum(['skipped', 'not_sure', 'prefer_not_to_say']) }),
  /** An information page that was passed; never sent. */
  z.object({ is: z.literal('seen') }),
])
export type AnswerValue = z.infer<typeof answerValue>

/** Answers by question key. */
export type Answers = Readonly<Record<string, AnswerValue>>
