import type { Answers } from '#app/features/ask/surveys/answer-value.ts'
import { holds, type Condition } from '#app/features/ask/surveys/condition.ts'

/** What the way through a survey has to know of a question. */
export interface Stop {
  readonly key: string
  readonly when?: Condition | undefined
}

/** The questions somebody with these answers is asked, in order. Pure: knows nothing of pages, and runs in the browser too. */
export function shownQuestions<Question extends Stop>(questions: readonly Question[], answers: Answers): readonly Question[] {
  const keys = new Set<string>()
  const isAsked = (key: string) => keys.has(key)
  return questions.filter(({ key, when }) => {
    const shown = !when || holds(when, answers, isAsked)
    if (shown) keys.add(key)
    return shown
  })
}

/** The question after this one, or undefined when "Check your answers" comes next. */
export function nextQuestion<Question extends Stop>(shown: readonly Question[], key: string): Question | undefined {
  return shown[shown.findIndex((question) => question.key === key) + 1]
}

export function previousQuestion<Question extends Stop>(shown: readonly Question[], key: string): Question | undefined {
  return shown[shown.findIndex((question) => question.key === key) - 1]
}

/** Where somebody who comes back goes on: the first question without an answer. */
export function firstUnanswered<Question extends Stop>(shown: readonly Question[], answers: Answers): Question | undefined {
  return shown.find(({ key }) => answers[key] === undefined)
}

/** Only what is still shown: an answer whose question is hidden by a change of mind is not sent. */
export function answersShown(questions: readonly Stop[], answers: Answers): Answers {
  const keys = new Set(shownQuestions(questions, answers).map(({ key }) => key))
  return Object.fromEntries(Object.entries(answers).filter(([key]) => keys.has(key)))
}
