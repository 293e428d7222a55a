import type { ChoiceQuestion } from '#app/features/ask/surveys/kinds/choice/choice.ts'
import { ONE_OPTION } from '#app/features/ask/surveys/option-data.ts'
import type { QuestionData } from '#app/features/ask/surveys/kind-data.ts'

export const choiceData: QuestionData<ChoiceQuestion> = ONE_OPTION
