import { problem, SKIPPED, type ReadAnswer } from '#app/features/ask/surveys/read-answer.ts'
import { countGraphemes, isDamaged } from '#app/forms/form-text.ts'

/** Reads words of one's own: empty is skipped, `max` counts what a person would call letters. */
export function readText(max: number, typed: readonly string[], language: string): ReadAnswer {
  const [text = ''] = typed
  if (text === '') return { ok: true, value: SKIPPED }
  if (isDamaged(text)) return problem('answering:errors.text.damaged')
  const count = text.length <= max ? text.length : countGraphemes(text)
  if (count > max) return problem('answering:errors.text.tooLong', { max, count, over: count - max })
  return { ok: true, value: { is: 'text', text, language } }
}
