import type { FacesQuestion } from '#app/features/ask/surveys/kinds/faces/faces.ts'
import { chosenCodes, optionsOf, readOneOption } from '#app/features/ask/surveys/option-answer.ts'
import type { QuestionKind } from '#app/features/ask/surveys/question-kind.ts'

export const faces: QuestionKind<FacesQuestion> = {
  read: (question, typed) => readOneOption(question.options, typed),
  typed: (_question, value) => chosenCodes(value),
  describe: (question, value) => optionsOf(question.options, value).map(({ text }) => text),
  triggers: (question, value) => optionsOf(question.options, value).some(({ trigger }) => trigger),
}
