import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '#app/features/ask/surveys/answer-value.ts'
import { answersShown, firstUnanswered, nextQuestion, previousQuestion, shownQuestions } from '#app/features/ask/surveys/journey.ts'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'

const option = (code: string) => ({ code, text: { en: code } })

function question(key: string, when?: { question: string; oneOf: string[] }): Question {
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

  it('has no dead end, never shows a question whose condition is hidden, and sends nothing that is hidden', () => {
    const survey = fc.array(fc.record({ dependsOn: fc.nat(30), oneOf: fc.subarray(['a', 'b', 'c'], { minLength: 1 }), free: fc.boolean() }), { minLength: 1, maxLength: 30 })
      .map((parts) => parts.map(({ dependsOn, oneOf, free }, index) => question(`Q${index}`, free || index === 0 ? undefined : { question: `Q${dependsOn % index}`, oneOf })))
    const answers = fc.array(fc.constantFrom('a', 'b', 'c', undefined), { minLength: 30, maxLength: 30 })
    fc.assert(fc.property(survey, answers, (questions, choices) => {
      const given: Answers = Object.fromEntries(choices.flatMap((code, index) => code && index < questions.length ? [[`Q${index}`, chose(code)]] : []))
      const shown = shownQuestions(questions, given)
      for (const { when } of shown) if (when) expect(keys(shown)).toContain(when.question)
      for (const key of Object.keys(answersShown(questions, given))) expect(keys(shown)).toContain(key)
      let at: Question | undefined = shown[0]
      let steps = 0
      while (at && steps <= questions.length) { at = nextQuestion(shown, at.key); steps += 1 }
      expect(at).toBeUndefined()
    }))
  })
})
