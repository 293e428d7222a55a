import { z } from 'zod'
import { AGE_BANDS, ASKERS, GROUNDS, KINDS, REFUSALS } from '#app/features/ground/subject-access/request.ts'
import { FEWEST_LETTERS, MOST_LETTERS } from '#app/features/ground/retention/wanted.ts'

export const requestInput = z.object({
  kind: z.enum(KINDS, 'access:errors.kind.missing'),
  asker: z.enum(ASKERS, 'access:errors.asker.missing'),
  ageBand: z.enum(AGE_BANDS, 'access:errors.ageBand.missing'),
  holdsCode: z.enum(['yes', 'no'], 'access:errors.holdsCode.missing').transform((value) => value === 'yes'),
  receivedOn: z.string().default('').refine((day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)), 'access:errors.receivedOn.missing'),
})
export type RequestInput = z.infer<typeof requestInput>

export const groundInput = z.object({ ground: z.enum(GROUNDS, 'access:errors.ground.missing') })

export const refusalInput = z.object({ refusal: z.enum(REFUSALS, 'access:errors.refusal.missing') })

/** The words are looked for and forgotten: they stand in no address, no log and no table. */
export const phraseInput = z.object({
  phrase: z.string().default('').refine((text) => text.replace(/\s/g, '').length >= FEWEST_LETTERS, 'access:errors.phrase.short').refine((text) => text.length <= MOST_LETTERS, 'access:errors.phrase.long'),
})

export const eraseInput = phraseInput.extend({ how: z.enum(['delete', 'strike'], 'access:errors.how.missing') })
