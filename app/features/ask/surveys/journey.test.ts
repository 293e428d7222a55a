import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '#app/features/ask/surveys/answer-value.ts'
import type { Condition } from '#app/features/ask/surveys/condition.ts'
import { answersShown, firstUnanswered, nextQuestion, previousQuestion, shownQuestions } from '#app/features/ask/surveys/journey.ts'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'

const option = (code: string) => ({ code, text: { en: code } })

function question(key: string, when?: Condition): Question {
  return { key, kind: 'choice', part: 'questions', text: { en: key }, priorities: [], options: [option('a'), option('b'), option('c')], when }
}

const chose = (code: string) => ({ is: 'options' as const, codes: [code] })
const AGE = [question('AGE'), question('CARE', { question: 'AGE', oneOf: ['b', 'c'] }), question('MORE', { question: 'CARE', oneOf: ['a'] }), question('LAST')]
const keys = (questions: readonly Question[]) => questions.map(({ key }) => key)

describe('the way through a survey', () => {
  it('leaves out what nobody with these answers is asked, and what depends on it', () => {
    expect(keys(shownQuestions(AGE, {}))).toEqual(['AGE', 'LAST'])
    expect(keys(shownQuestions(AGE, { AGE: chose('b') }))).toEqual(['AGE', 'CARE', 'LAST'])
    expect(keys(shownQuestions(AGE, { AGE: chose('b'), CARE: chose('a') }))).toEqual(['AGE', 'CARE', 'MORE', 'LAST'])
    expect(keys(shownQuestions(AGE, { AGE: chose('a'), CARE: chose('a') }))).toEqual(['AGE', 'LAST'])
  })

  it('goes forward and back the same way', () => {
    const shown = shownQuestions(AGE, { AGE: chose('b') })
    expect(nextQuestion(shown, 'AGE')?.key).toBe('CARE')
    expect(previousQuestion(shown, 'CARE')?.key).toBe('AGE')
    expect(nextQuestion(shown, 'LAST')).toBeUndefined()
    expect(previousQuestion(shown, 'AGE')).toBeUndefined()
  })

  it('begins again at the first question without an answer; skipped is an answer', () => {
    expect(firstUnanswered(AGE, { AGE: { is: 'missing', missing: 'skipped' } })?.key).toBe('CARE')
  })

  it('has no dead end, no page behind a hidden one, and sends nothing that is no longer shown, whatever the conditions and answers', () => {
    fc.assert(fc.property(surveyWithConditions, fc.array(fc.constantFrom('a', 'b', 'c', undefined), { minLength: 30, maxLength: 30 }), (questions, choices) => {
      const given: Answers = Object.fromEntries(choices.flatMap((code, index) => code && index < questions.length ? [[`Q${index}`, chose(code)]] : []))
      const shown = shownQuestions(questions, given)
      for (const { when } of shown) if (when) expect(standsOnShown(when, keys(shown)), JSON.stringify(when)).toBe(true)
      for (const key of Object.keys(answersShown(questions, given))) expect(keys(shown)).toContain(key)
      expect(stepsToTheEnd(shown)).toBe(shown.length)
    }), { numRuns: 3000 })
  })
})

/** Surveys whose conditions look back at any earlier question, nested three deep. */
const surveyWithConditions = fc.array(fc.record({ free: fc.boolean(), condition: conditionTree() }), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.map(({ free, condition }, index) => question(`Q${index}`, free || index === 0 ? undefined : lookingBack(condition, index))))

function conditionTree(): fc.Arbitrary<Condition> {
  return fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof({ maxDepth: 3, depthSize: 'small' },
      fc.record({ question: fc.nat(1000).map(String), oneOf: fc.subarray(['a', 'b', 'c', 'skipped'], { minLength: 1 }) }),
      fc.record({ question: fc.nat(1000).map(String), answered: fc.boolean() }),
      fc.record({ all: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('tree') })),
  })).tree
}

function lookingBack(condition: Condition, index: number): Condition {
  if ('all' in condition) return { all: condition.all.map((part) => lookingBack(part, index)) }
  if ('any' in condition) return { any: condition.any.map((part) => lookingBack(part, index)) }
  if ('not' in condition) return { not: lookingBack(condition.not, index) }
  return { ...condition, question: `Q${Number(condition.question) % index}` }
}

/** Every way to the truth of a shown condition leads over shown questions: `any` needs one such part, `all` and one question each. */
function standsOnShown(condition: Condition, shown: readonly string[]): boolean {
  if ('all' in condition) return condition.all.some((part) => standsOnShown(part, shown))
  if ('any' in condition) return condition.any.some((part) => standsOnShown(part, shown))
  if ('not' in condition) return standsOnShown(condition.not, shown)
  return shown.includes(condition.question)
}

function stepsToTheEnd(shown: readonly Question[]): number {
  let steps = 0
  for (let at = shown[0]; at && steps <= shown.length; at = nextQuestion(shown, at.key)) steps += 1
  return steps
}
