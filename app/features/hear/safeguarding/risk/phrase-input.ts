import { z } from 'zod'
import { PHRASE_CATEGORIES } from '#app/features/hear/safeguarding/risk/risk-phrase.ts'
import { readPhrase } from '#app/features/hear/safeguarding/risk/phrase-pattern.ts'

const LONGEST_PHRASE = 400

/** A phrase for a list: it must be one that can be looked for. */
export const phraseInput = z.object({
  phrase: z.string().default('').refine((text) => text !== '', 'risk:errors.phrase.missing').refine((text) => text.length <= LONGEST_PHRASE, 'risk:errors.phrase.tooLong'),
  category: z.enum(PHRASE_CATEGORIES, 'risk:errors.category.missing'),
}).superRefine(({ phrase }, context) => {
  const read = phrase === '' ? undefined : readPhrase(phrase)
  if (read && !read.ok) context.addIssue({ code: 'custom', path: ['phrase'], message: `risk:errors.phrase.${read.problem}` })
})
export type PhraseInput = z.infer<typeof phraseInput>

/** A made-up text to try the lists on. */
export const tryInput = z.object({ text: z.string().default('').refine((text) => text !== '', 'risk:errors.text.missing') })
