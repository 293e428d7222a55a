import type { Answers, AnswerValue } from '#app/features/ask/surveys/answer-value.ts'

/** When a question is asked, as data: about earlier answers, joined by all, any and not (SURV-11). */
export type Condition =
  | { readonly question: string; readonly oneOf: readonly string[] }
  | { readonly question: string; readonly atLeast?: number | undefined; readonly atMost?: number | undefined }
  | { readonly question: string; readonly answered: boolean }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

/**
 * Whether a condition holds for these answers. What it says about a question that is itself not asked is unknown, neither
 * true nor false: so nobody is shown a question because of one they never saw. Pure, also in the browser.
 */
export function holds(condition: Condition, answers: Answers, isAsked: (key: string) => boolean): boolean {
  return truth(condition, answers, isAsked) === true
}

/** The keys of the questions a condition speaks of. */
export function namedIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(namedIn)
  if ('any' in condition) return condition.any.flatMap(namedIn)
  if ('not' in condition) return namedIn(condition.not)
  return [condition.question]
}

type Truth = boolean | undefined

function truth(condition: Condition, answers: Answers, isAsked: (key: string) => boolean): Truth {
  if ('all' in condition) return every(condition.all.map((part) => truth(part, answers, isAsked)))
  if ('any' in condition) return some(condition.any.map((part) => truth(part, answers, isAsked)))
  if ('not' in condition) return negated(truth(condition.not, answers, isAsked))
  return isAsked(condition.question) ? about(condition, answers[condition.question]) : undefined
}

function every(parts: readonly Truth[]): Truth {
  if (parts.includes(false)) return false
  return parts.includes(undefined) ? undefined : true
}

function some(parts: readonly Truth[]): Truth {
  if (parts.includes(true)) return true
  return parts.includes(undefined) ? undefined : false
}

function negated(part: Truth): Truth {
  return part === undefined ? undefined : !part
}

function about(condition: Extract<Condition, { question: string }>, answer: AnswerValue | undefined): boolean {
  if ('answered' in condition) return condition.answered === saysSomething(answer)
  if ('oneOf' in condition) return codesOf(answer).some((code) => condition.oneOf.includes(code))
  return answer?.is === 'number' && answer.number >= (condition.atLeast ?? -Infinity) && answer.number <= (condition.atMost ?? Infinity)
}

function saysSomething(answer: AnswerValue | undefined): boolean {
  return answer !== undefined && answer.is !== 'missing' && answer.is !== 'seen'
}

function codesOf(answer: AnswerValue | undefined): readonly string[] {
  if (answer?.is === 'options') return answer.codes
  return answer?.is === 'missing' ? [answer.missing] : []
}
