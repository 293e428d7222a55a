import { asksSomething } from '#app/features/ask/surveys/question-kinds.ts'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'

/** What a page may know of the questions around it. */
export interface ShownKey {
  readonly key: string
  readonly part: 'questions' | 'equality' | 'information'
  /** Asked only of some: then no total is said, it would give a sensitive way away (SURV-11). */
  readonly conditional: boolean
}

/** "Question 3 of 9": the place among the questions proper; equality questions and information pages are not counted. */
export function placeOf(shown: readonly ShownKey[], key: string): { readonly number: number; readonly total: number | undefined } {
  const counted = shown.filter(({ part }) => part === 'questions')
  const number = counted.findIndex((question) => question.key === key) + 1
  return { number, total: counted.some(({ conditional }) => conditional) ? undefined : counted.length }
}

/** What the pages around a question may know of it. */
export function shownKey(question: Question): ShownKey {
  return { key: question.key, part: asksSomething(question) ? question.part : 'information', conditional: question.when !== undefined }
}
