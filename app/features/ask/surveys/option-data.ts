import { chosenCodes } from '#app/features/ask/surveys/option-answer.ts'
import type { Cell, Countable, CountedOption, QuestionData, StoredAnswer } from '#app/features/ask/surveys/kind-data.ts'
import type { Option } from '#app/features/ask/surveys/question-parts.ts'

interface Named { readonly key: string }
interface WithOptions extends Named { readonly options: readonly Option[] }

/** One column with the chosen code: for every kind where one answer is chosen. */
export const ONE_OPTION: QuestionData<WithOptions> = {
  columns: ({ key }) => [{ name: key }],
  cells: (_question, answer) => [answer.is === 'options' ? answer.codes[0] ?? '' : missingCell(answer)],
  countable: ({ options }) => countOptions(options, false),
}

/** One column that says whether somebody wrote: never what. */
export const OWN_WORDS: QuestionData<Named> = {
  columns: ({ key }) => [{ name: key }],
  cells: (_question, answer) => [answer.is === 'text' ? 'written' : missingCell(answer)],
  countable: () => ({ by: 'nothing' }),
}

/** A column for each option: 1 where it was chosen, else 0; a missing answer in all of them. */
export function cellsByOption(options: readonly Option[], answer: StoredAnswer, cellOf = (at: number): Cell => at < 0 ? 0 : 1): readonly Cell[] {
  if (answer.is !== 'options') return options.map(() => missingCell(answer))
  const codes = chosenCodes(answer)
  return options.map(({ code }) => cellOf(codes.indexOf(code)))
}

export function missingCell(answer: StoredAnswer): Cell {
  return answer.is === 'missing' ? answer.missing : ''
}

export function countOptions(options: readonly Option[], many: boolean): Countable {
  return { by: 'options', many, options: counted(options.filter(({ missing }) => !missing)), apart: counted(options.filter(({ missing }) => missing)) }
}

export function counted(options: readonly Option[]): readonly CountedOption[] {
  return options.map(({ code, text, missing }) => ({ code: missing ?? code, text }))
}
