import { UserText } from '#app/components/user-text.tsx'
import type { ShortTextQuestion } from '#app/features/ask/surveys/kinds/short-text/short-text.ts'
import type { QuestionCheckProps } from '#app/features/ask/surveys/question-check.tsx'

export function ShortTextCheck({ value }: QuestionCheckProps<ShortTextQuestion>) {
  return value.is === 'text' ? <UserText text={value.text} language={value.language} as="p" /> : null
}
