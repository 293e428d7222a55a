import { z } from 'zod'
import { readCodingAct, readSegment } from '#app/features/understand/coding/coding-act.ts'

/** What the coding room posts: the pressed button, and the part of the text that was chosen. */
export const codingForm = z.object({
  act: z.string('coding:errors.act').transform((value, context) => {
    const act = readCodingAct(value)
    if (!act) context.addIssue({ code: 'custom', message: 'coding:errors.act' })
    return act ?? z.NEVER
  }),
  segment: z.string().default('').transform(readSegment),
  /** Sent by the page's script, which stays where it is. */
  quiet: z.string().optional(),
})

/** The filters of the list, as its address says them. */
export const codingFilter = z.object({
  state: z.enum(['open', 'done']).catch('open'),
  survey: filterWord(), question: filterWord(), language: filterWord(), code: filterWord(),
})

function filterWord() {
  return z.string().max(100).optional().catch(undefined).transform((word) => word || undefined)
}
