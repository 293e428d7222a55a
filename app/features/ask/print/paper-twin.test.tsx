import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { AnswerCards } from '#app/features/ask/print/answer-cards.tsx'
import { boxesOf, paperField } from '#app/features/ask/print/paper-field.ts'
import { PaperTwin } from '#app/features/ask/print/paper-twin.tsx'
import { getEdition, questionsOf, surveyDefinition, type Question } from '#app/features/ask/surveys/survey-definition.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'
import { renderedPage, textOf } from '#tests/support/rendered-page.ts'

const definitions = ['a', 'b', 'c'].map((name) => surveyDefinition.parse(JSON.parse(readFileSync(`seeds/demo/surveys/${name}.json`, 'utf8'))))
const sheets = definitions.flatMap((definition) => definition.editions.map(({ key }) => {
  const edition = getEdition(definition, key)
  return { name: `${definition.key} ${key}`, title: definition.title, intro: edition.intro, questions: questionsOf(definition, edition) }
}))

function paper(questions: readonly Question[], { easy = false, tag = 'en', intro = [{ en: 'We ask you' }] }: { easy?: boolean; tag?: 'en' | 'ur'; intro?: readonly LocalizedText[] } = {}) {
  return renderedPage(<PaperTwin title={{ en: 'Places' }} intro={intro.map((text) => ({ text }))} questions={questions} easy={easy} helplines={[]} foot="quiet-river · version 3" />, tag)
}

const base: Pick<Question, 'part' | 'priorities'> = { part: 'questions', priorities: [] }
const like: Question = { ...base, kind: 'choice', key: 'A1', text: { en: 'Do you like it?' }, options: [{ code: 'yes', text: { en: 'Yes' } }, { code: 'bit', text: { en: 'A bit' } }, { code: 'no', text: { en: 'No' } }] }
const age: Question = { ...base, kind: 'number', key: 'A2', text: { en: 'How old?' }, min: 0, max: 99, options: [{ code: 'rather', text: { en: 'Rather not' }, missing: 'prefer_not_to_say' }] }
const why: Question = { ...base, kind: 'long-text', key: 'A3', text: { en: 'You said {{A1|something}}. Why?' }, max: 300, when: { question: 'A1', oneOf: ['yes', 'bit'] } }
const last: Question = { ...base, kind: 'short-text', key: 'A4', text: { en: 'Anything else?' }, max: 300 }

describe('the survey on paper', () => {
  it.each(sheets)('has every question of $name with its code, and every answer with its number', ({ questions, intro }) => {
    const page = textOf(paper(questions, { intro }))
    for (const question of questions) {
      expect(page).toContain(question.key)
      for (const { sign, text } of boxesOf(paperField(question))) expect(page).toContain(`${sign} ${text['en'] ?? ''}`.replace(/\s+/g, ' '))
    }
    for (const paragraph of intro) expect(page).toContain(paragraph['en'])
    expect(page).toContain('quiet-river · version 3')
  })

  it('says in plain words who answers a question, and where everybody else goes on', () => {
    expect(textOf(paper([like, why, last]))).toContain('Answer A3 only if this is so: You put a cross at “Yes” or “A bit” in A1. If not, go on with A4.')
    expect(textOf(paper([like, why]))).toContain('If not, you have finished.')
  })

  it('says a condition with several parts one by one', () => {
    const both: Question = { ...last, when: { all: [{ not: { question: 'A1', oneOf: ['no'] } }, { question: 'A2', atLeast: 14 }, { any: [{ question: 'A1', answered: true }, { question: 'A2', atLeast: 3, atMost: 5 }] }] } }
    expect(textOf(paper([like, age, both]))).toContain('Answer A4 only if all of these are so: You did not put a cross at “No” in A1. Your number in A2 is 14 or more. One of these is so: You answered A1. Your number in A2 is from 3 to 5.')
  })

  it('says something sensible where a page would say an answer again', () => {
    expect(textOf(paper([like, why]))).toMatch(/You said something ?\. Why\?/)
  })

  it('has letters beside a number, so that nobody takes one for the other', () => {
    expect(textOf(paper([age]))).toContain('a Rather not')
  })

  it('has the numbers that help on its back', () => {
    expect(textOf(paper([like]))).toContain('Call 999')
  })

  it('speaks the language of who answers, whatever the survey has', () => {
    expect(paper([like], { tag: 'ur' })).toContain('lang="en"')
  })
})

it('a card has one answer in big words, the face where there is one, and its codes small', () => {
  const feel: Question = { ...base, kind: 'faces', key: 'A5', text: { en: 'How do you feel?' }, options: [{ code: 'glad', text: { en: 'Glad' }, face: 'glad' }, { code: 'sad', text: { en: 'Sad' }, face: 'unhappy' }, { code: 'not_sure', text: { en: 'Not sure' }, missing: 'not_sure' }] }
  const cards = renderedPage(<AnswerCards questions={[feel, last, { ...like, part: 'equality' }]} />)
  expect(cards.match(/class="answer-card"/g)).toHaveLength(3)
  expect(cards.match(/<svg/g)).toHaveLength(2)
  expect(textOf(cards)).toContain('Glad A5 1')
})
