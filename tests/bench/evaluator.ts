import type { Answers } from '#app/features/ask/surveys/answer-value.ts'
import type { Condition } from '#app/features/ask/surveys/condition.ts'
import { shownQuestions, type Stop } from '#app/features/ask/surveys/journey.ts'
import { median, report } from '#tests/bench/report.ts'

const QUESTIONS = 200
const CONDITIONS = 500
const PAGES = 500

/** What a page of a long, much branched survey costs: 200 questions with 500 conditions between them. */
export function benchEvaluator(): Promise<void> {
  const questions = branchedSurvey()
  const answers: Answers = Object.fromEntries(questions.map(({ key }, index) => [key, { is: 'options' as const, codes: [index % 3 === 0 ? 'a' : 'b'] }]))
  const times = Array.from({ length: PAGES }, () => {
    const began = performance.now()
    shownQuestions(questions, answers)
    return performance.now() - began
  })
  report('branching, 200 questions and 500 conditions, a page', median(times), 'ms', PAGES)
  return Promise.resolve()
}

/** Every question but the first few waits for others before it; 500 conditions in all, some of them negated and nested. */
function branchedSurvey(): readonly Stop[] {
  let left = CONDITIONS
  return Array.from({ length: QUESTIONS }, (_, index) => {
    if (index < 5) return { key: `Q${index}` }
    const share = Math.min(left, Math.ceil(left / (QUESTIONS - index)))
    left -= share
    const parts = Array.from({ length: share }, (_part, part): Condition => {
      const about: Condition = { question: `Q${(index * 7 + part * 13) % index}`, oneOf: part % 2 === 0 ? ['a', 'b'] : ['a'] }
      return part % 5 === 4 ? { not: about } : about
    })
    return { key: `Q${index}`, when: index % 2 === 0 ? { any: parts } : { any: [{ all: parts }, { question: 'Q0', oneOf: ['a'] }] } }
  })
}
