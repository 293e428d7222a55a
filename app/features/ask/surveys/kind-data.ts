import type { AnswerValue } from '#app/features/ask/surveys/answer-value.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'

/** An answer as it lies in the data: `not_shown` is worked out when the answers are sent. */
export type StoredAnswer = Exclude<AnswerValue, { is: 'seen' }> | { readonly is: 'missing'; readonly missing: 'not_shown' }

/** One column of an export. Its name is made of keys and codes alone, so it stays when words or languages change. */
export interface Column {
  readonly name: string
  /** What it holds, where it holds one option of several. */
  readonly option?: LocalizedText
}

/** What stands in a column: a code, a number, a day, or the kind of a missing answer. */
export type Cell = string | number

export interface CountedOption { readonly code: string; readonly text: LocalizedText }

/** How results count a question. `apart` are the ways not to say, each counted by itself, in no percentage (SURV-03). */
export type Countable =
  | { readonly by: 'options'; /** A person may stand in several. */ readonly many: boolean; readonly options: readonly CountedOption[]; readonly apart: readonly CountedOption[] }
  | { readonly by: 'number'; readonly from: number; readonly to: number; readonly apart: readonly CountedOption[] }
  | { readonly by: 'ranks'; readonly places: number; readonly options: readonly CountedOption[]; readonly apart: readonly CountedOption[] }
  /** Days and own words are not counted; own words are read and coded. */
  | { readonly by: 'nothing' }

/** A kind of question in exports and results, in `<kind>-data.ts`. Pure; own words never pass through it. */
export interface QuestionData<Question> {
  readonly columns: (question: Question) => readonly Column[]
  /** What stands in the columns for an answer, one cell a column. */
  readonly cells: (question: Question, answer: StoredAnswer) => readonly Cell[]
  readonly countable: (question: Question) => Countable
}
