import type { FacesQuestion } from '#app/features/ask/surveys/kinds/faces/faces.ts'
import { ONE_OPTION } from '#app/features/ask/surveys/option-data.ts'
import type { QuestionData } from '#app/features/ask/surveys/kind-data.ts'

export const facesData: QuestionData<FacesQuestion> = ONE_OPTION
