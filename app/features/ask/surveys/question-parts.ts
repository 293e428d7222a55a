import { z } from 'zod'
import type { LocalizedText } from '#app/i18n/localized-text.ts'

/** A text of a survey in its languages; English is its source. */
export const localizedText: z.ZodType<LocalizedText> = z.record(z.string(), z.string()).refine((texts) => Boolean(texts['en']), 'needs English')

/** Asked only when an earlier question was answered with one of these options. */
export const condition = z.object({ question: z.string(), oneOf: z.array(z.string()).min(1) })

export const option = z.object({
  code: z.string().regex(/^[A-Za-z0-9_-]+$/),
  text: localizedText,
  /** Plan priorities this answer points to. */
  priorities: z.array(z.string()).optional(),
  /** Choosing it leads to the help page (SAFE-17). */
  trigger: z.literal(true).optional(),
  /** An answer that is stored as missing, each kind apart (SURV-03). */
  missing: z.enum(['not_sure', 'prefer_not_to_say']).optional(),
})
export type Option = z.infer<typeof option>

/** What every kind of question has. */
export const questionBase = z.object({
  key: z.string().regex(/^[A-Z][A-Z0-9]*$/),
  part: z.enum(['questions', 'equality']),
  text: localizedText,
  hint: localizedText.optional(),
  /** Simpler words for some editions, by edition key. */
  wording: z.record(z.string(), localizedText).optional(),
  priorities: z.array(z.string()),
  sensitive: z.literal(true).optional(),
  when: condition.optional(),
  /** What the answer says about the person, kept as a band beside their words. */
  attribute: z.enum(['ageBand', 'locality']).optional(),
})
