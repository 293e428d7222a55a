import type { AnswerValue } from '#app/features/ask/surveys/answer-value.ts'
import { chosenCodes } from '#app/features/ask/surveys/option-answer.ts'
import type { DraftContent } from '#app/features/hear/answering/draft.ts'

/** An answer as it was typed: what stands in the page's controls when it is shown again. */
export function typedOf(value: AnswerValue | undefined): readonly string[] {
  if (value?.is === 'text') return [value.text]
  if (value?.is === 'number') return [String(value.number)]
  if (value?.is === 'day') return value.day.split('-').reverse().map((part) => String(Number(part))) // day, month, year: the order of the fields
  return chosenCodes(value)
}

/** A whole draft as it was typed, with the language of each text: for a device that goes on with it. */
export function typedAgain({ answers, unchecked }: DraftContent, language: string): Readonly<Record<string, { readonly values: readonly string[]; readonly language: string }>> {
  const read = Object.entries(answers).map(([key, value]) => [key, { values: typedOf(value), language: value.is === 'text' ? value.language : language }] as const)
  const unread = Object.entries(unchecked).map(([key, values]) => [key, { values, language }] as const)
  return Object.fromEntries([...read, ...unread])
}
