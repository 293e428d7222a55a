import { paperField } from '#app/features/ask/print/paper-field.ts'
import { SKIPPED, type ReadAnswer } from '#app/features/ask/surveys/read-answer.ts'
import type { Answers, AnswerValue } from '#app/features/ask/surveys/answer-value.ts'
import { readAnswer } from '#app/features/ask/surveys/question-kinds.ts'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import { languageOfText } from '#app/features/hear/answering/text-language.ts'
import { readTypedAnswer } from '#app/features/hear/paper/typed-answer.ts'
import type { Typed } from '#app/forms/parse-form.ts'

/** What is wrong with one field: a text key and its variables. */
export interface PaperError { readonly field: string; readonly message: string; readonly values: Readonly<Record<string, string | number>> }

export type ReadPaper =
  | { readonly ok: true; readonly answers: Answers; /** How many answers nobody could read; each is stored as skipped. */ readonly unreadable: number }
  | { readonly ok: false; readonly errors: readonly PaperError[] }

/** Reads a whole paper by the rules of the web: every question by its kind, every problem beside its field. */
export function readPaper(questions: readonly Question[], typed: Typed, language: string): ReadPaper {
  const read = questions.map((question) => ({ question, ...readOne(question, typed[question.key]?.[0] ?? '', language) }))
  const errors = read.flatMap(({ question, error }) => error ? [{ field: question.key, ...error }] : [])
  if (errors.length > 0) return { ok: false, errors }
  const answers = Object.fromEntries(read.flatMap(({ question, value }) => value ? [[question.key, value] as const] : []))
  return { ok: true, answers, unreadable: read.filter(({ unreadable }) => unreadable).length }
}

interface ReadOne { readonly value?: AnswerValue; readonly unreadable?: true; readonly error?: Omit<PaperError, 'field'> }

function readOne(question: Question, typed: string, language: string): ReadOne {
  const given = readTypedAnswer(paperField(question), typed)
  if (given.is === 'unreadable') return { value: SKIPPED, unreadable: true }
  if (given.is === 'unknown') return { error: { message: 'assisting:errors.paper.unknown', values: { sign: given.sign } } }
  return asValue(readAnswer(question, given.values, language))
}

function asValue(read: ReadAnswer): ReadOne {
  if (!read.ok) return { error: read.problem }
  const { value } = read
  return { value: value.is === 'text' ? { ...value, language: languageOfText(value.text, value.language) } : value }
}
