import type { AnswerValue } from '#app/features/ask/surveys/answer-value.ts'
import { problem, SKIPPED, type ReadAnswer } from '#app/features/ask/surveys/read-answer.ts'
import type { Option } from '#app/features/ask/surveys/question-parts.ts'

/** Reads one chosen option: nothing chosen is skipped, an option that stands for a missing code becomes that code. */
export function readOneOption(options: readonly Option[], chosen: readonly string[]): ReadAnswer {
  const [code = '', ...others] = chosen.filter((value) => value !== '')
  if (code === '') return { ok: true, value: SKIPPED }
  const found = options.find((option) => stands(option, code))
  if (!found || others.length > 0) return problem('answering:errors.option.unknown')
  return { ok: true, value: valueOf(found) }
}

/** What stands in a question's fields, and which ways not to say are ticked beside them. */
export function splitTyped(options: readonly Option[], typed: readonly string[]): { readonly fields: readonly string[]; readonly apart: readonly string[] } {
  const isApart = (value: string) => options.some((option) => stands(option, value))
  return { fields: typed.filter((value) => !isApart(value)), apart: typed.filter(isApart) }
}

/** Reads a ticked way not to say beside empty fields; fields and tick contradict each other. */
export function readApart(options: readonly Option[], { fields, apart }: ReturnType<typeof splitTyped>): ReadAnswer {
  return fields.some((field) => field.trim() !== '') || apart.length > 1 ? problem('answering:errors.apart.both') : readOneOption(options, apart)
}

/** The code that is marked when the page is shown again. */
export function chosenCodes(value: AnswerValue | undefined): readonly string[] {
  if (value?.is === 'options') return value.codes
  if (value?.is === 'missing' && value.missing !== 'skipped') return [value.missing]
  return []
}

export function optionsOf<Choice extends Option>(options: readonly Choice[], value: AnswerValue): readonly Choice[] {
  const codes = chosenCodes(value)
  return options.filter((option) => codes.some((code) => stands(option, code)))
}

/** An option is posted by its code, and marked again by the missing code it stands for. */
function stands(option: Option, code: string): boolean {
  return option.code === code || option.missing === code
}

function valueOf(option: Option): AnswerValue {
  return option.missing ? { is: 'missing', missing: option.missing } : { is: 'options', codes: [option.code] }
}
