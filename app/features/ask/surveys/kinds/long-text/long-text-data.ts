import type { LongTextQuestion } from '#app/features/ask/surveys/kinds/long-text/long-text.ts'
import { OWN_WORDS } from '#app/features/ask/surveys/option-data.ts'
import type { QuestionData } from '#app/features/ask/surveys/kind-data.ts'

export const longTextData: QuestionData<LongTextQuestion> = OWN_WORDS
