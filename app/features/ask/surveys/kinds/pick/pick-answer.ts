import type { PickQuestion } from '#app/features/ask/surveys/kinds/pick/pick.ts'
import { chosenCodes } from '#app/features/ask/surveys/option-answer.ts'
import type { QuestionKind } from '#app/features/ask/surveys/question-kind.ts'
import { problem, SKIPPED } from '#app/features/ask/surveys/read-answer.ts'

export const pick: QuestionKind<PickQuestion> = {
  read: (question, typed) => {
    const codes = [...new Set(typed.filter((code) => code !== ''))]
    if (codes.length === 0) return { ok: true, value: SKIPPED }
    const known = allOptions(question).map(({ code }) => code)
    if (codes.some((code) => !known.includes(code))) return problem('answering:errors.option.unknown')
    if (question.none && codes.includes(question.none.code) && codes.length > 1) return problem('answering:errors.pick.noneWithOthers')
    if (question.max !== null && codes.length > question.max) return problem('answering:errors.pick.tooMany', { max: question.max })
    return { ok: true, value: { is: 'options', codes: known.filter((code) => codes.includes(code)) } }
  },
  typed: (_question, value) => chosenCodes(value),
  describe: (question, value) => allOptions(question).filter(({ code }) => chosenCodes(value).includes(code)).map(({ text }) => text),
  triggers: (question, value) => allOptions(question).some(({ code, trigger }) => trigger && chosenCodes(value).includes(code)),
}

function allOptions(question: PickQuestion) {
  return question.none ? [...question.options, question.none] : question.options
}
