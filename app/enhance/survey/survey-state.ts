import type { Answers, AnswerValue } from '#app/features/ask/surveys/answer-value.ts'
import { firstUnanswered, nextQuestion, previousQuestion, shownQuestions } from '#app/features/ask/surveys/journey.ts'
import { answerTriggers, readAnswer } from '#app/features/ask/surveys/question-kinds.ts'
import type { AnswerProblem, ReadAnswer } from '#app/features/ask/surveys/read-answer.ts'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'

/** What was typed for a question, as its controls hold it, and the language of the page it was typed on. */
export interface Given { readonly values: readonly string[]; readonly language: string }

/** Everything a device holds of somebody's answers. */
export interface SurveyState {
  readonly typed: Readonly<Record<string, Given>>
  /** The help page came once already; it comes once a survey (settled 6). */
  readonly helped: boolean
  /** "I want to tell someone" was pressed. */
  readonly tell?: true | undefined
}

export const NOTHING_YET: SurveyState = { typed: {}, helped: false }

/** Where a step leads: a question's key, or one of the pages around them. */
export type PageName = string

/** What the device makes of one posted question, by the server's own rules. */
export type Step =
  | { readonly ok: true; readonly state: SurveyState; readonly page: PageName }
  | { readonly ok: false; readonly problem: AnswerProblem }

/** "Continue": reads the answer; wrong, it says what is wrong; right, it leads on, or once to the help page. */
export function stepOn(questions: readonly Question[], state: SurveyState, key: string, given: Given, toCheck: boolean): Step {
  const question = questions.find((candidate) => candidate.key === key)
  if (!question) return { ok: true, state, page: 'check' }
  const read: ReadAnswer = readAnswer(question, given.values, given.language)
  if (!read.ok) return { ok: false, problem: read.problem }
  const needsHelp = !state.helped && answerTriggers(question, read.value)
  const next: SurveyState = { ...state, typed: { ...state.typed, [key]: given }, helped: state.helped || needsHelp }
  return { ok: true, state: next, page: needsHelp ? 'help' : pageAfter(questions, next, key, toCheck) }
}

/** Keeps what is typed without complaint, for "Back". Nothing typed where nothing was before stays nothing. */
export function keep(state: SurveyState, key: string, given: Given): SurveyState {
  const empty = given.values.every((value) => value === '')
  return empty && !state.typed[key] ? state : { ...state, typed: { ...state.typed, [key]: given } }
}

/** "I want to tell someone": kept with the answers; the page of help comes for it, and not once more. */
export function askForPerson(state: SurveyState): SurveyState {
  return { ...state, helped: true, tell: true }
}

/** The page before a question: another question, or undefined for the start page. */
export function pageBefore(questions: readonly Question[], state: SurveyState, key: string): PageName | undefined {
  return previousQuestion(shown(questions, state), key)?.key
}

/** Where somebody who comes back goes on. */
export function pageToGoOn(questions: readonly Question[], state: SurveyState): PageName {
  return firstUnanswered(shown(questions, state), answersOf(questions, state))?.key ?? 'check'
}

/** The questions that are asked with these answers. */
export function shown(questions: readonly Question[], state: SurveyState): readonly Question[] {
  return shownQuestions(questions, answersOf(questions, state))
}

/** The answers in what was typed; what cannot be read is none yet. */
export function answersOf(questions: readonly Question[], { typed }: SurveyState): Answers {
  const answers: Record<string, AnswerValue> = {}
  for (const question of questions) {
    const given = typed[question.key]
    const read = given ? readAnswer(question, given.values, given.language) : undefined
    if (read?.ok) answers[question.key] = read.value
  }
  return answers
}

function pageAfter(questions: readonly Question[], state: SurveyState, key: string, toCheck: boolean): PageName {
  return toCheck ? pageToGoOn(questions, state) : nextQuestion(shown(questions, state), key)?.key ?? 'check'
}
