import type { Format, Question } from '#app/features/ask/surveys/survey-definition.ts'

/** Kinds whose styles stand in `survey.css` and so in the page itself; those in `kinds.css` come with the style file. */
const INLINE: ReadonlySet<Question['kind']> = new Set(['choice', 'faces', 'long-text', 'pick', 'quote-permission', 'scale', 'short-text'])

/** True when a first page can carry all its styles in itself (settled 45). */
export function isStyledInline({ kind, sensitive }: Pick<Question, 'kind' | 'sensitive'>, format: Format): boolean {
  return format === 'standard' && !sensitive && INLINE.has(kind)
}
