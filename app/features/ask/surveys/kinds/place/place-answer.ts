import type { PlaceQuestion } from '#app/features/ask/surveys/kinds/place/place.ts'
import { chosenCodes, optionsOf, readOneOption } from '#app/features/ask/surveys/option-answer.ts'
import type { QuestionKind } from '#app/features/ask/surveys/question-kind.ts'

export const place: QuestionKind<PlaceQuestion> = {
  read: ({ options }, typed) => readOneOption(options, typed),
  typed: (_question, value) => chosenCodes(value),
  describe: ({ options }, value) => optionsOf(options, value).map(({ text }) => text),
  triggers: ({ options }, value) => optionsOf(options, value).some(({ trigger }) => trigger),
}
