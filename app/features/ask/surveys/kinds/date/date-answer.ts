import { westernDigits } from '#app/forms/western-digits.ts'
import type { DateQuestion } from '#app/features/ask/surveys/kinds/date/date.ts'
import { chosenCodes, optionsOf, readApart, splitTyped } from '#app/features/ask/surveys/option-answer.ts'
import type { QuestionKind } from '#app/features/ask/surveys/question-kind.ts'
import { problem, SKIPPED, type ReadAnswer } from '#app/features/ask/surveys/read-answer.ts'

export const date: QuestionKind<DateQuestion> = {
  read: (question, typed) => {
    const split = splitTyped(question.options, typed)
    if (split.apart.length > 0) return readApart(question.options, split)
    const parts = [0, 1, 2].map((at) => westernDigits(split.fields[at] ?? ''))
    return parts.every((part) => part === '') ? { ok: true, value: SKIPPED } : readParts(question, parts)
  },
  typed: (_question, value) => value.is === 'day' ? value.day.split('-').reverse().map((part) => String(Number(part))) : chosenCodes(value),
  describe: ({ options }, value) => optionsOf(options, value).map(({ text }) => text),
  triggers: () => false,
}

/** Day, month and year, each a number: what is wrong is said of the first field that is. */
function readParts({ minYear: min, maxYear: max }: DateQuestion, parts: readonly string[]): ReadAnswer {
  const wrong = parts.findIndex((part) => !/^\d{1,4}$/.test(part))
  if (wrong >= 0) return problem('answering:errors.day.whole', {}, wrong)
  const [day = 0, month = 0, year = 0] = parts.map(Number)
  if (month < 1 || month > 12) return problem('answering:errors.day.real', {}, 1)
  if (year < min || year > max) return problem('answering:errors.day.range', { min, max }, 2)
  if (day < 1 || day > daysIn(month, year)) return problem('answering:errors.day.real')
  return { ok: true, value: { is: 'day', day: `${year}-${twoDigits(month)}-${twoDigits(day)}` } }
}

function daysIn(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0')
}
