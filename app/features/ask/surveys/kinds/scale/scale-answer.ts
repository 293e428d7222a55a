import type { ScaleQuestion } from '#app/features/ask/surveys/kinds/scale/scale.ts'
import { chosenCodes, optionsOf, readOneOption } from '#app/features/ask/surveys/option-answer.ts'
import type { QuestionKind } from '#app/features/ask/surveys/question-kind.ts'
import { problem } from '#app/features/ask/surveys/read-answer.ts'

export const scale: QuestionKind<ScaleQuestion> = {
  read: (question, typed) => {
    const [first = ''] = typed.filter((value) => value !== '')
    if (!/^-?\d{1,4}$/.test(first)) return readOneOption(question.options, typed)
    const number = Number(first) + 0 // no negative zero
    if (number < question.from || number > question.to) return problem('answering:errors.option.unknown')
    return { ok: true, value: { is: 'number', number } }
  },
  typed: (_question, value) => value.is === 'number' ? [String(value.number)] : chosenCodes(value),
  describe: (question, value) => value.is === 'number' ? [{ en: String(value.number) }] : optionsOf(question.options, value).map(({ text }) => text),
  triggers: (question, value) => value.is === 'number' && question.triggerAtOrBelow !== undefined && value.number <= question.triggerAtOrBelow,
}
