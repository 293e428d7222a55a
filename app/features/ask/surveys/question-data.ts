import { choiceData } from '#app/features/ask/surveys/kinds/choice/choice-data.ts'
import { dateData } from '#app/features/ask/surveys/kinds/date/date-data.ts'
import { facesData } from '#app/features/ask/surveys/kinds/faces/faces-data.ts'
import { infoData } from '#app/features/ask/surveys/kinds/info/info-data.ts'
import { longTextData } from '#app/features/ask/surveys/kinds/long-text/long-text-data.ts'
import { numberData } from '#app/features/ask/surveys/kinds/number/number-data.ts'
import { pickData } from '#app/features/ask/surveys/kinds/pick/pick-data.ts'
import { placeData } from '#app/features/ask/surveys/kinds/place/place-data.ts'
import { quotePermissionData } from '#app/features/ask/surveys/kinds/quote-permission/quote-permission-data.ts'
import { rankingData } from '#app/features/ask/surveys/kinds/ranking/ranking-data.ts'
import { scaleData } from '#app/features/ask/surveys/kinds/scale/scale-data.ts'
import { shortTextData } from '#app/features/ask/surveys/kinds/short-text/short-text-data.ts'
import type { Cell, Column, Countable, QuestionData, StoredAnswer } from '#app/features/ask/surveys/kind-data.ts'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'

type Kinds = { readonly [Kind in Question['kind']]: QuestionData<Extract<Question, { kind: Kind }>> }

const DATA: Kinds = {
  'choice': choiceData,
  'date': dateData,
  'faces': facesData,
  'info': infoData,
  'long-text': longTextData,
  'number': numberData,
  'pick': pickData,
  'place': placeData,
  'quote-permission': quotePermissionData,
  'ranking': rankingData,
  'scale': scaleData,
  'short-text': shortTextData,
}

/** The columns of an export that hold a question, with names that stay. */
export function columnsOf(question: Question): readonly Column[] {
  return dataOf(question).columns(question)
}

/** What stands in those columns for an answer. */
export function cellsOf(question: Question, answer: StoredAnswer): readonly Cell[] {
  return dataOf(question).cells(question, answer)
}

/** How results count a question. */
export function countableOf(question: Question): Countable {
  return dataOf(question).countable(question)
}

function dataOf(question: Question): QuestionData<Question> {
  return DATA[question.kind] as QuestionData<Question> // the map's type above pairs each kind with its question
}
