import type { ShortTextQuestion } from '#app/features/ask/surveys/kinds/short-text/short-text.ts'
import type { QuestionKind } from '#app/features/ask/surveys/question-kind.ts'
import { readText } from '#app/features/ask/surveys/text-answer.ts'

export const shortText: QuestionKind<ShortTextQuestion> = {
  read: (question, typed, language) => readText(question.max, typed, language),
  typed: (_question, value) => value.is === 'text' ? [value.text] : [],
  describe: () => [],
  triggers: () => false,
}
