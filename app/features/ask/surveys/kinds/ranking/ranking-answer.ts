import type { RankingQuestion } from '#app/features/ask/surveys/kinds/ranking/ranking.ts'
import { chosenCodes } from '#app/features/ask/surveys/option-answer.ts'
import type { QuestionKind } from '#app/features/ask/surveys/question-kind.ts'
import { problem, SKIPPED } from '#app/features/ask/surveys/read-answer.ts'

export const ranking: QuestionKind<RankingQuestion> = {
  read: (question, typed) => {
    const placed = typed.filter((choice) => choice !== '').map(placedIn(question))
    if (placed.length === 0) return { ok: true, value: SKIPPED }
    if (placed.some((choice) => !choice) || repeats(placed.map((choice) => choice?.code))) return problem('answering:errors.option.unknown')
    const known = placed.flatMap((choice) => choice ?? [])
    const twice = known.find(({ place }, index) => known.findIndex((other) => other.place === place) < index)
    if (twice) return problem('answering:errors.ranking.twice', {}, question.options.findIndex(({ code }) => code === twice.code))
    return { ok: true, value: { is: 'options', codes: [...known].sort((a, b) => a.place - b.place).map(({ code }) => code) } }
  },
  typed: (_question, value) => chosenCodes(value).map((code, index) => placeOf(code, index + 1)),
  describe: ({ options }, value) => chosenCodes(value).flatMap((code) => options.filter((option) => option.code === code).map(({ text }) => text)),
  triggers: ({ options }, value) => options.some(({ code, trigger }) => trigger && chosenCodes(value).includes(code)),
}

/** How many places there are to give. */
export function placesOf({ options, places }: RankingQuestion): number {
  return Math.min(places ?? options.length, options.length)
}

/** What is posted for an option in a place: `parks:2`. */
export function placeOf(code: string, place: number): string {
  return `${code}:${place}`
}

interface Placed { readonly code: string; readonly place: number }

/** Reads `parks:2`; codes alone stand in the order of their places. */
function placedIn(question: RankingQuestion): (choice: string, index: number) => Placed | undefined {
  return (choice, index) => {
    const [, code = '', given] = /^([^:]+)(?::([1-7]))?$/.exec(choice) ?? []
    const place = given ? Number(given) : index + 1
    return question.options.some((option) => option.code === code) && place <= placesOf(question) ? { code, place } : undefined
  }
}

function repeats(codes: readonly (string | undefined)[]): boolean {
  return new Set(codes).size < codes.length
}
