import type { QuotePermissionQuestion } from '#app/features/ask/surveys/kinds/quote-permission/quote-permission.ts'
import { ONE_OPTION } from '#app/features/ask/surveys/option-data.ts'
import type { QuestionData } from '#app/features/ask/surveys/kind-data.ts'

export const quotePermissionData: QuestionData<QuotePermissionQuestion> = ONE_OPTION
