import type { AnswerValue } from '#app/features/ask/surveys/answer-value.ts'
import { choice } from '#app/features/ask/surveys/kinds/choice/choice-answer.ts'
import { date } from '#app/features/ask/surveys/kinds/date/date-answer.ts'
import { faces } from '#app/features/ask/surveys/kinds/faces/faces-answer.ts'
import { info } from '#app/features/ask/surveys/kinds/info/info-answer.ts'
import { longText } from '#app/features/ask/surveys/kinds/long-text/long-text-answer.ts'
import { number } from '#app/features/ask/surveys/kinds/number/number-answer.ts'
import { pick } from '#app/features/ask/surveys/kinds/pick/pick-answer.ts'
import { place } from '#app/features/ask/surveys/kinds/place/place-answer.ts'
import { quotePermission } from '#app/features/ask/surveys/kinds/quote-permission/quote-permission-answer.ts'
import { ranking } from '#app/features/ask/surveys/kinds/ranking/ranking-answer.ts'
import { scale } from '#app/features/ask/surveys/kinds/scale/scale-answer.ts'
import { shortText } from '#app/features/ask/surveys/kinds/short-text/short-text-answer.ts'
import type { QuestionKind } from '#app/features/ask/surveys/question-kind.ts'
import type { ReadAnswer } from '#app/features/ask/surveys/read-answer.ts'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'

type Kinds = { readonly [Kind in Question['kind']]: QuestionKind<Extract<Question, { kind: Kind }>> }

const KINDS: Kinds = {
  choice,
  date,
  faces,
  info,
  'long-text': longText,
  number,
  pick,
  place,
  'quote-permission': quotePermission,
  ranking,
  scale,
  'short-text': shortText,
}

/** Reads what was posted for a question. */
export function readAnswer(question: Question, typed: readonly string[], language: string): ReadAnswer {
  return kindOf(question).read(question, typed, language)
}

/** What stands in the form for an answer, in the order of its fields. */
export function typedAnswer(question: Question, value: AnswerValue | undefined): readonly string[] {
  return value ? kindOf(question).typed(question, value) : []
}

/** False for an information page: it is neither answered, counted nor stored. */
export function asksSomething({ kind }: Pick<Question, 'kind'>): boolean {
  return kind !== 'info'
}

/** How an answer reads; empty for skipped, for own words and for days. */
export function describeAnswer(question: Question, value: AnswerValue): readonly LocalizedText[] {
  return kindOf(question).describe(question, value)
}

export function answerTriggers(question: Question, value: AnswerValue): boolean {
  return kindOf(question).triggers(question, value)
}

function kindOf(question: Question): QuestionKind<Question> {
  return KINDS[question.kind] as QuestionKind<Question> // the map's type above pairs each kind with its question
}
