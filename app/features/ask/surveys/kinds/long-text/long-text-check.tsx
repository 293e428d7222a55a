import { UserText } from '#app/components/user-text.tsx'
import type { LongTextQuestion } from '#app/features/ask/surveys/kinds/long-text/long-text.ts'
import type { QuestionCheckProps } from '#app/features/ask/surveys/question-check.tsx'

export function LongTextCheck({ value }: QuestionCheckProps<LongTextQuestion>) {
  return value.is === 'text' ? <UserText text={value.text} language={value.language} as="p" /> : null
}
