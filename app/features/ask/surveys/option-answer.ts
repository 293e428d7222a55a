import type { AnswerValue } from '#app/features/ask/surveys/answer-value.ts'
import { problem, SKIPPED, type ReadAnswer } from '#app/features/ask/surveys/read-answer.ts'
import type { Option } from '#app/features/ask/surveys/question-parts.ts'

/** Reads one chosen option: nothing chosen is skipped, an option that stands for a missing code becomes that code. */
export function readOneOption(options: readonly Option[], chosen: readonly string[]): ReadAnswer {
  const [code = '', ...others] = chosen.filter((value) => value !== '')
  if (code === '') return { ok: true, value: SKIPPED }
  const found = options.find((option) => option.code === code)
  if (!found || others.length > 0) return problem('answering:errors.option.unknown')
  return { ok: true, value: valueOf(found) }
}

/** The code that is marked when the page is shown again. */
export function chosenCodes(value: AnswerValue | undefined): readonly string[] {
  if (value?.is === 'options') return value.codes
  if (value?.is === 'missing' && value.missing !== 'skipped') return [value.missing]
  return []
}

export function optionsOf(options: readonly Option[], value: AnswerValue): readonly Option[] {
  const codes = chosenCodes(value)
  return options.filter((option) => codes.includes(option.code) || (option.missing !== undefined && codes.includes(option.missing)))
}

function valueOf(option: Option): AnswerValue {
  return option.missing ? { is: 'missing', missing: option.missing } : { is: 'options', codes: [option.code] }
}
