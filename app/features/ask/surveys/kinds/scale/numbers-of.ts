import type { ScaleQuestion } from '#app/features/ask/surveys/kinds/scale/scale.ts'

/** The steps of a scale, lowest first. */
export function numbersOf({ from, to }: Pick<ScaleQuestion, 'from' | 'to'>): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
