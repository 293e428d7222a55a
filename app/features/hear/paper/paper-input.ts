import { z } from 'zod'

/** What every typed paper says besides its answers. */
export function paperInput(languages: readonly string[]) {
  return z.object({
    language: z.string('assisting:errors.language.missing').refine((tag) => tag === 'und' || languages.includes(tag), 'assisting:errors.language.missing'),
    mode: z.enum(['paper', 'spoken_scribed'], 'assisting:errors.mode.missing'),
    slip: z.string().optional().transform((ticked) => ticked === 'yes'),
    act: z.enum(['store', 'check']).catch('check'),
    submissionKey: z.string().regex(/^[0-9a-z]{26}$/),
  })
}
export type PaperInput = z.infer<ReturnType<typeof paperInput>>
