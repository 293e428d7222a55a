/** One answer of one response as it is stored; words are left out, they are compared by themselves. */
export interface StoredAnswer {
  readonly responseId: string
  readonly questionKey: string
  readonly optionCode: string | null
  readonly number: number | null
  readonly day: string | null
  readonly missing: string | null
}

/** Fewer questions are answered alike by chance. */
const FEWEST_QUESTIONS = 8
const SMALLEST_GROUP = 3

export interface AnswerPattern { readonly questions: number; readonly responses: number }

/** Collects responses a page at a time and says which complete ones are alike in every closed answer. Keeps no response. */
export function createPatternCount() {
  const patterns = new Map<string, { readonly questions: number; responses: number }>()
  return {
    /** All answers of these responses; a response never stands in two pages. */
    add(answers: readonly StoredAnswer[]): void {
      const responses = new Map<string, StoredAnswer[]>()
      for (const answer of answers) responses.set(answer.responseId, [...(responses.get(answer.responseId) ?? []), answer])
      for (const own of responses.values()) addOne(patterns, own)
    },
    /** The largest first. */
    found(): readonly AnswerPattern[] {
      return [...patterns.values()].filter(({ responses }) => responses >= SMALLEST_GROUP).sort((a, b) => b.responses - a.responses)
    },
  }
}

function addOne(patterns: Map<string, { readonly questions: number; responses: number }>, answers: readonly StoredAnswer[]): void {
  if (answers.some(({ missing }) => missing === 'skipped')) return
  const asked = answers.filter(({ missing }) => missing !== 'not_shown')
  const questions = new Set(asked.map(({ questionKey }) => questionKey)).size
  if (questions < FEWEST_QUESTIONS) return
  const pattern = asked.map(({ questionKey, optionCode, number, day, missing }) => [questionKey, optionCode, number, day, missing].join('\t')).sort().join('\n')
  const known = patterns.get(pattern) ?? { questions, responses: 0 }
  patterns.set(pattern, { ...known, responses: known.responses + 1 })
}
