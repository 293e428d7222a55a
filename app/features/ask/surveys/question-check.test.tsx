import { describe, expect, it } from 'vitest'
import type { AnswerValue } from '#app/features/ask/surveys/answer-value.ts'
import { QuestionCheck } from '#app/features/ask/surveys/question-check.tsx'
import { allQuestions } from '#app/features/ask/surveys/survey-definition.ts'
import { EVERY_KIND } from '#tests/support/every-kind.ts'
import { renderedPage, textOf } from '#tests/support/rendered-page.ts'

const QUESTIONS = allQuestions(EVERY_KIND)

function markup(key: string, value: AnswerValue | undefined, { pictures = false, lang = 'en' }: { readonly pictures?: boolean; readonly lang?: 'en' | 'ur' } = {}): string {
  const question = QUESTIONS.find((candidate) => candidate.key === key)
  if (!question) throw new Error(`no question ${key}`)
  return renderedPage(<QuestionCheck question={question} value={value} pictures={pictures} />, lang)
}
const said = (...given: Parameters<typeof markup>) => textOf(markup(...given))
const chose = (...codes: string[]): AnswerValue => ({ is: 'options', codes })

describe('an answer in "Check your answers"', () => {
  it.each([
    ['CHOICE', chose('often'), 'Often'], ['FACES', chose('ok'), 'It’s OK'], ['PICK', chose('parks', 'buses'), 'Parks Buses that come on time'], ['PICK', chose('none'), 'None of these'],
    ['SCALE', { is: 'number', number: 0 }, '0'], ['NUMBER', { is: 'number', number: 3 }, '3 times a week'], ['DATE', { is: 'day', day: '2020-02-29' }, '29 February 2020'],
    ['RANKING', chose('buses', 'parks'), 'Buses that come on time Parks'], ['PLACE', chose('mill-vale'), 'Mill Vale'], ['SHORT', { is: 'text', text: 'my dog', language: 'en' }, 'my dog'],
    ['LONG', { is: 'text', text: 'a pool', language: 'en' }, 'a pool'], ['QUOTE', chose('yes'), 'Yes, you can use my words'], ['GPARKS', chose('good'), 'Good'],
    ['NUMBER', { is: 'missing', missing: 'not_sure' }, 'I’m not sure'], ['DATE', { is: 'missing', missing: 'not_sure' }, 'I’m not sure'], ['SCALE', { is: 'missing', missing: 'prefer_not_to_say' }, 'I’d rather not say'],
  ] as const)('%s reads as it was chosen', (key, value, words) => {
    expect(said(key, value)).toBe(words)
  })

  it.each(QUESTIONS.map(({ key }) => key))('%s says that nothing was answered', (key) => {
    expect([said(key, undefined), said(key, { is: 'missing', missing: 'skipped' })]).toEqual(['Not answered', 'Not answered'])
  })

  it('shows faces and the order of a ranking, and shows faces only where pictures are wanted', () => {
    expect(markup('FACES', chose('like'), { pictures: true })).toContain('<svg')
    expect(markup('FACES', chose('like'))).not.toContain('<svg')
    expect(markup('RANKING', chose('buses', 'parks'))).toMatch(/^<ol/)
  })

  it('keeps people\'s words in their own language and direction', () => {
    expect(markup('LONG', { is: 'text', text: 'ایک پارک', language: 'ur' })).toMatch(/lang="ur" dir="rtl"/)
    expect(said('PLACE', chose('mill-vale'), { lang: 'ur' })).toBe('مل ویل')
  })
})
