import { typedAnswer } from '#app/features/ask/surveys/question-kinds.ts'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import type { DraftContent } from '#app/features/hear/answering/draft.ts'

/** A whole draft as it was typed, with the language of each text: for a device that goes on with it. */
export function typedAgain({ answers, unchecked }: DraftContent, questions: readonly Question[], language: string): Readonly<Record<string, { readonly values: readonly string[]; readonly language: string }>> {
  const read = questions.flatMap((question) => {
    const value = answers[question.key]
    return value ? [[question.key, { values: typedAnswer(question, value), language: value.is === 'text' ? value.language : language }] as const] : []
  })
  const unread = Object.entries(unchecked).map(([key, values]) => [key, { values, language }] as const)
  return Object.fromEntries([...read, ...unread])
}
