import type { PlaceQuestion } from '#app/features/ask/surveys/kinds/place/place.ts'
import { ONE_OPTION } from '#app/features/ask/surveys/option-data.ts'
import type { QuestionData } from '#app/features/ask/surveys/kind-data.ts'

export const placeData: QuestionData<PlaceQuestion> = ONE_OPTION
