import { z } from 'zod'
import { countGraphemes } from '#app/forms/form-text.ts'

export const LONGEST_POST = 2000

/** The write form of a thread. `quotable` and `tell` are boxes, unticked unless somebody ticks them. */
export function postInput(languages: readonly string[]) {
  return z.object({
    text: z.string().min(1, 'forums:errors.text.missing').refine((text) => countGraphemes(text) <= LONGEST_POST, 'forums:errors.text.long'),
    language: z.string().refine((tag) => languages.includes(tag), 'forums:errors.language.unknown'),
    quotable: z.string().optional().transform((ticked) => ticked === 'yes'),
    tell: z.string().optional().transform((ticked) => ticked === 'yes'),
    submissionKey: z.string().regex(/^[0-9a-z]{26}$/, 'forums:errors.submissionKey.missing'),
  })
}
export type PostInput = z.infer<ReturnType<typeof postInput>>

export const spaceCodeInput = z.object({ spaceCode: z.string().min(1, 'forums:errors.spaceCode.missing') })
export const memberCodeInput = z.object({ memberCode: z.string().min(1, 'forums:errors.memberCode.missing') })
