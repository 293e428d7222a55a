import { westernDigits } from '#app/forms/western-digits.ts'
import type { NumberQuestion } from '#app/features/ask/surveys/kinds/number/number.ts'
import { chosenCodes, optionsOf, readApart, splitTyped } from '#app/features/ask/surveys/option-answer.ts'
import type { QuestionKind } from '#app/features/ask/surveys/question-kind.ts'
import { problem, SKIPPED } from '#app/features/ask/surveys/read-answer.ts'

export const number: QuestionKind<NumberQuestion> = {
  read: ({ min, max, options }, typed) => {
    const split = splitTyped(options, typed)
    if (split.apart.length > 0) return readApart(options, split)
    const text = westernDigits(split.fields[0] ?? '').replace('−', '-')
    if (text === '') return { ok: true, value: SKIPPED }
    if (!/^[-+]?\d{1,15}$/.test(text)) return problem('answering:errors.number.whole')
    const value = Number(text) + 0 // no negative zero
    return value < min || value > max ? problem('answering:errors.number.range', { min, max }) : { ok: true, value: { is: 'number', number: value } }
  },
  typed: (_question, value) => value.is === 'number' ? [String(value.number)] : chosenCodes(value),
  describe: ({ options }, value) => value.is === 'number' ? [{ en: String(value.number) }] : optionsOf(options, value).map(({ text }) => text),
  triggers: () => false,
}
