import { z } from 'zod'
import type { Condition } from '#app/features/ask/surveys/condition.ts'
import { recording, signedVideo } from '#app/features/ask/surveys/recording.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'

/** A text of a survey in its languages; English is its source. */
export const localizedText: z.ZodType<LocalizedText> = z.record(z.string(), z.string()).refine((texts) => Boolean(texts['en']), 'needs English')

/** When a question is asked, as `condition.ts` reads it. */
export const condition: z.ZodType<Condition> = z.lazy(() => z.union([
  z.strictObject({ question: z.string(), oneOf: z.array(z.string()).min(1) }),
  z.strictObject({ question: z.string(), answered: z.boolean() }),
  z.strictObject({ question: z.string(), atLeast: z.number().optional(), atMost: z.number().optional() }),
  z.strictObject({ all: z.array(condition).min(1) }),
  z.strictObject({ any: z.array(condition).min(1) }),
  z.strictObject({ not: condition }),
]))

/** Easy Read is made and checked with people with learning disabilities; until they have checked it, it is a draft (EASY-02). */
export const easyReadState = z.union([z.strictObject({ status: z.literal('draft') }), z.strictObject({ checkedBy: z.string(), on: z.string().regex(/^\d{4}-\d\d-\d\d$/) })])

/** The name of a drawing of the picture set; text always stands beside it. */
export const pictureName = z.string().regex(/^[a-z0-9-]+$/)

export const option = z.object({
  code: z.string().regex(/^[A-Za-z0-9_-]+$/),
  text: localizedText,
  /** The same in Easy Read, where the standard words are not easy enough. */
  easyRead: localizedText.optional(),
  picture: pictureName.optional(),
  clips: z.array(recording).optional(),
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
  /** The question in Easy Read, for all editions (EASY-02). */
  easyRead: z.object({ text: localizedText, hint: localizedText.optional() }).optional(),
  picture: pictureName.optional(),
  clips: z.array(recording).optional(),
  bsl: signedVideo.optional(),
  priorities: z.array(z.string()),
  sensitive: z.literal(true).optional(),
  when: condition.optional(),
  /** What the answer says about the person, kept as a band beside their words. */
  attribute: z.enum(['ageBand', 'locality']).optional(),
})
