import type { Condition } from '#app/features/ask/surveys/condition.ts'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'

type Leaf = Extract<Condition, { readonly question: string }>

/** A condition as a reader of paper follows it: plain statements, joined by "all of these" or "one of these". */
export type OnlyIf =
  | { readonly joined: 'all' | 'any'; readonly parts: readonly OnlyIf[] }
  | { readonly joined: 'one'; readonly leaf: Leaf; readonly so: boolean }

/** Brings "not" down to the statements it is about: nobody should have to turn a list round in their head. */
export function onlyIf(condition: Condition, so = true): OnlyIf {
  if ('not' in condition) return onlyIf(condition.not, !so)
  if ('all' in condition) return joined(so ? 'all' : 'any', condition.all, so)
  if ('any' in condition) return joined(so ? 'any' : 'all', condition.any, so)
  return { joined: 'one', leaf: condition, so }
}

/** The question to go on with when this one is left out: the next that does not hang on the same condition. */
export function nextWithout(questions: readonly Question[], question: Question): Question | undefined {
  const condition = JSON.stringify(question.when)
  return questions.slice(questions.indexOf(question) + 1).find(({ when }) => JSON.stringify(when) !== condition)
}

function joined(by: 'all' | 'any', conditions: readonly Condition[], so: boolean): OnlyIf {
  const [first, ...others] = conditions
  return first && others.length === 0 ? onlyIf(first, so) : { joined: by, parts: conditions.map((part) => onlyIf(part, so)) }
}
