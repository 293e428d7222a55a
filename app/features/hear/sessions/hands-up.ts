import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import type { Option } from '#app/features/ask/surveys/question-parts.ts'

/** A closed question that may be asked of a room. */
export interface HandsUpQuestion {
  readonly key: string
  readonly text: Question['text']
  readonly options: readonly Option[]
  /** True where a child may put a hand up more than once. */
  readonly many: boolean
}

/**
 * The questions that can be counted by hands up. Never one that is sensitive, is about the children themselves or has an
 * answer that leads to help: nobody is asked before a whole room whether they feel safe.
 */
export function handsUpQuestions(questions: readonly Question[]): readonly HandsUpQuestion[] {
  return questions.flatMap((question) => {
    if (question.sensitive || question.part === 'equality' || question.when) return []
    const options = optionsOf(question)
    if (options.length === 0 || options.some(({ trigger }) => trigger)) return []
    return [{ key: question.key, text: question.text, options, many: question.kind === 'pick' }]
  })
}

function optionsOf(question: Question): readonly Option[] {
  if (question.kind === 'choice' || question.kind === 'faces') return question.options
  if (question.kind === 'pick') return question.none ? [...question.options, question.none] : question.options
  return []
}

/** Counts by option code. */
export type Counts = Readonly<Record<string, number>>

/** How many the counts are out of: the hands that went up, or everybody in the room where a child has several. */
export function baseOf({ many }: Pick<HandsUpQuestion, 'many'>, counts: Counts, children: number): number {
  return many ? children : totalOf(counts)
}

export function totalOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
