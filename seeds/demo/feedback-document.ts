import { z } from 'zod'
import { FEEDBACK_STATES } from '#app/features/respond/feedback/feedback-entry.ts'

// The shape of feedback.json.

const text = z.object({ en: z.string().min(1), pl: z.string().min(1), ur: z.string().min(1), ar: z.string().min(1) })
const maybeText = text.nullable().transform((texts) => texts ?? {})
const day = z.union([z.object({ date: z.iso.date() }), z.object({ offsetDays: z.int() })]).nullable()
const surveys = z.array(z.enum(['A', 'B', 'C'])).min(1)
const state = z.preprocess((written) => (typeof written === 'string' ? written.replaceAll('-', '_') : written), z.enum(FEEDBACK_STATES))

const entry = z.object({
  key: z.string(), theme: z.object({ title: text, finding: z.string().min(1), codes: z.array(z.string()), priorities: z.array(z.string()) }), surveys, state,
  youSaid: text, weDid: text, reason: maybeText, apology: maybeText, evidence: maybeText, due: day, ownerRole: text, ownerOrganisation: z.string(),
  action: z.string().nullable(), passedTo: z.string().nullable(), publishedOffsetDays: z.int().max(0),
  /** Keys of `contributions.json`: words that support the theme, quoted where the writer allowed it. */
  quotations: z.array(z.string()),
})

const wish = z.object({ key: z.string(), title: text, priorities: z.array(z.string()), codes: z.array(z.string()), surveys, state: text })

export const feedbackDocument = z.object({ entries: z.array(entry), furtherWishes: z.array(wish) })

export type DocumentEntry = z.infer<typeof entry>
export type DocumentWish = z.infer<typeof wish>
