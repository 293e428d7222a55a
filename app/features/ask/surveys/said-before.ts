import type { Answers } from '#app/features/ask/surveys/answer-value.ts'
import { pipesIn } from '#app/features/ask/surveys/piping.ts'
import { describeAnswer } from '#app/features/ask/surveys/question-kinds.ts'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import { formatDay, formatList } from '#app/i18n/formats.ts'
import { textIn } from '#app/i18n/localized-text.ts'

/** What the pipes of a question are filled with: earlier answers as words in the reader's language, own words as they were written. */
export function saidBefore(question: Question, asked: readonly Question[], answers: Answers, language: string): Readonly<Record<string, string>> {
  return Object.fromEntries(pipesIn(question.text).flatMap((key) => {
    const words = wordsOf(asked.find((candidate) => candidate.key === key), answers, language)
    return words ? [[key, words]] : []
  }))
}

function wordsOf(question: Question | undefined, answers: Answers, language: string): string | undefined {
  const value = question ? answers[question.key] : undefined
  if (!question || !value || value.is === 'seen') return undefined
  if (value.is === 'text') return value.text
  if (value.is === 'day') return formatDay(value.day, language)
  if (value.is === 'missing') return undefined // "I'm not sure" is nothing to build on
  const words = describeAnswer(question, value).map((text) => textIn(text, language).text)
  return words.length > 0 ? formatList(words, language) : undefined
}
