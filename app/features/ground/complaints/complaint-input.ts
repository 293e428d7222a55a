import { z } from 'zod'
import { ABOUT, OUTCOMES } from '#app/features/ground/complaints/complaint.ts'
import { countGraphemes } from '#app/forms/form-text.ts'

/** Only the words must be there. Whoever leaves no address is answered by the number alone, and told so. */
export const complaintInput = z.object({
  about: z.enum(ABOUT, 'privacy:complain.errors.about'),
  text: z.string().default('').refine((text) => text !== '', 'privacy:complain.errors.text').refine((text) => countGraphemes(text) <= 5000, 'privacy:complain.errors.long'),
  contact: z.string().default('').refine((text) => countGraphemes(text) <= 300, 'privacy:complain.errors.contact'),
})
export type ComplaintInput = z.infer<typeof complaintInput>

export const settleInput = z.object({ outcome: z.enum(OUTCOMES, 'complaints:errors.outcome.missing') })
