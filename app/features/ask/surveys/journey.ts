import type { Answers } from '#app/features/ask/surveys/answer-value.ts'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'

/** The questions somebody with these answers is asked, in order. Pure: knows nothing of pages. */
export function shownQuestions(questions: readonly Question[], answers: Answers): readonly Question[] {
  const shown: Question[] = []
  for (const question of questions) {
    if (isShown(question, answers, shown)) shown.push(question)
  }
  return shown
}

/** The question after this one, or undefined when "Check your answers" comes next. */
export function nextQuestion(shown: readonly Question[], key: string): Question | undefined {
  return shown[shown.findIndex((question) => question.key === key) + 1]
}

export function previousQuestion(shown: readonly Question[], key: string): Question | undefined {
  return shown[shown.findIndex((question) => question.key === key) - 1]
}

/** Where somebody who comes back goes on: the first question without an answer. */
export function firstUnanswered(shown: readonly Question[], answers: Answers): Question | undefined {
  return shown.find(({ key }) => answers[key] === undefined)
}

/** Only what is still shown: an answer whose question is hidden by a change of mind is not sent. */
export function answersShown(questions: readonly Question[], answers: Answers): Answers {
  const keys = new Set(shownQuestions(questions, answers).map(({ key }) => key))
  return Object.fromEntries(Object.entries(answers).filter(([key]) => keys.has(key)))
}

function isShown({ when }: Question, answers: Answers, before: readonly Question[]): boolean {
  if (!when) return true
  if (!before.some(({ key }) => key === when.question)) return false
  const answer = answers[when.question]
  return answer?.is === 'options' && answer.codes.some((code) => when.oneOf.includes(code))
}
