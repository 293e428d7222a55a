import type { ShortTextQuestion } from '#app/features/ask/surveys/kinds/short-text/short-text.ts'
import { OWN_WORDS } from '#app/features/ask/surveys/option-data.ts'
import type { QuestionData } from '#app/features/ask/surveys/kind-data.ts'

export const shortTextData: QuestionData<ShortTextQuestion> = OWN_WORDS
