import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeAnswer, answerTriggers, readAnswer, typedAnswer } from '#app/features/ask/surveys/question-kinds.ts'
import { allQuestions, type Question } from '#app/features/ask/surveys/survey-definition.ts'
import { EMPTY_DRAFT, openDraft, sealDraft } from '#app/features/hear/answering/draft.ts'
import { cleanText } from '#app/forms/form-text.ts'
import { EVERY_KIND, WRONG } from '#tests/support/every-kind.ts'

const QUESTIONS = allQuestions(EVERY_KIND)
const KEY = createHash('sha256').update('a draft').digest()

const digits = fc.integer({ min: -3, max: 2100 }).map(String)
const likely = (question: Question) => fc.constantFrom('', ' ', '12', '٣', '-0', ...('options' in question ? question.options.flatMap(({ code }) => [code, `${code}:1`, `${code}:2`, `${code}:9`]) : []), 'none', 'not_sure', 'prefer_not_to_say')
const posted = (question: Question) => fc.array(fc.oneof(likely(question), digits, fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 6 })
const anyQuestion = fc.constantFrom(...QUESTIONS).chain((question) => posted(question).map((typed) => ({ question, typed })))

describe('every kind of question', () => {
  it('reads whatever is posted without breaking, and what it read can be said', () => {
    fc.assert(fc.property(anyQuestion, ({ question, typed }) => {
      const read = readAnswer(question, typed, 'en')
      if (read.ok) { describeAnswer(question, read.value); answerTriggers(question, read.value) }
      expect(typeof read.ok).toBe('boolean')
    }), { numRuns: 5000 })
  })

  it('reads again what it fills a form with', () => {
    fc.assert(fc.property(anyQuestion, ({ question, typed }) => {
      const read = readAnswer(question, typed, 'en')
      fc.pre(read.ok)
      if (!read.ok) return
      expect(readAnswer(question, typedAnswer(question, read.value), 'en')).toEqual(read)
    }), { numRuns: 5000 })
  })

  it.each(Object.entries(WRONG))('%s refuses what it must', (key, typed) => {
    const question = QUESTIONS.find((candidate) => candidate.key === key)
    expect(question && readAnswer(question, typed, 'en').ok).toBe(false)
  })
})

describe('own words of any script', () => {
  const own = QUESTIONS.filter((question): question is Extract<Question, { kind: 'long-text' }> => question.kind === 'long-text')

  it('come out of an encrypted draft as they went in, composed', () => {
    const [question] = own
    if (!question) throw new Error('a question for own words')
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      const typed = cleanText(text)
      const read = readAnswer(question, [typed], 'en')
      const expected = typed === '' ? { is: 'missing', missing: 'skipped' } : { is: 'text', text: typed, language: 'en' }
      expect(typed.normalize('NFC')).toBe(typed)
      if (typed.includes('\uFFFD')) { expect(read.ok).toBe(false); return }
      expect(read).toEqual({ ok: true, value: expected })
      if (read.ok) expect(openDraft(KEY, sealDraft(KEY, { ...EMPTY_DRAFT, answers: { LONG: read.value } })).answers['LONG']).toEqual(expected)
    }), { numRuns: 10_000 })
  })

  it('keep what only looks odd: joiners, marks, flags and directions', () => {
    const odd = ['👨‍👩‍👧‍👦', 'ক্ষ', 'می‌خواهم', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', 'ਪੰਜਾਬੀ', 'Straße', 'ﷺ', '漢字𠮷', '\u202Babc\u202C', 'e\u0301']
    for (const text of odd) expect(own.flatMap((question) => { const read = readAnswer(question, [cleanText(text)], 'en'); return read.ok && read.value.is === 'text' ? [read.value.text] : [] })).toEqual([text.normalize('NFC')])
  })
})
