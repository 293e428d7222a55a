import type { AnswerValue } from '#app/features/ask/surveys/answer-value.ts'
import type { ReadAnswer } from '#app/features/ask/surveys/read-answer.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'

/** What a kind of question does with answers, in `<kind>-answer.ts`. Pure: it runs on the server and in the browser. */
export interface QuestionKind<Question> {
  /** Reads the posted values of the field `answer`; `language` is the page's. */
  readonly read: (question: Question, typed: readonly string[], language: string) => ReadAnswer
  /** What stands in the form for an answer: reading it gives the answer again. */
  readonly typed: (question: Question, value: AnswerValue) => readonly string[]
  /** How the answer reads as words of ours, for pipes and lists; own words and days are not described, they are shown. */
  readonly describe: (question: Question, value: AnswerValue) => readonly LocalizedText[]
  /** True when the answer leads to the help page (SAFE-17). */
  readonly triggers: (question: Question, value: AnswerValue) => boolean
}
