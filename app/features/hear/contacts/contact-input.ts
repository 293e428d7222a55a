import { z } from 'zod'
import { countGraphemes } from '#app/forms/form-text.ts'

export const WAYS_TO_REACH = ['phone', 'email', 'school', 'other'] as const

/** All may be left empty but one way to reach somebody; a number or an address that cannot be one is said at once (SAFE-06). */
export const contactInput = z.object({
  name: shortText(100),
  by: z.enum(WAYS_TO_REACH).optional().catch(undefined),
  reach: shortText(300).refine((text) => text !== '', 'answering:contact.errors.reach.missing'),
  when: shortText(500),
  more: shortText(2000),
}).superRefine(({ by, reach }, context) => {
  if (reach === '') return
  const problem = by === 'phone' && (reach.match(/\p{Nd}/gu) ?? []).length < 6 ? 'phone' : by === 'email' && !/\S@\S/.test(reach) ? 'email' : undefined
  if (problem) context.addIssue({ code: 'custom', path: ['reach'], message: `answering:contact.errors.reach.${problem}` })
})
export type ContactInput = z.infer<typeof contactInput>

function shortText(max: number) {
  return z.string().default('').refine((text) => countGraphemes(text) <= max, 'answering:contact.errors.tooLong')
}
