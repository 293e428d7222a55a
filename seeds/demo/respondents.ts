import type { Answers } from '#app/features/ask/surveys/answer-value.ts'
import type { Schema } from '#db/schema.ts'
import type { Chance } from '#seeds/demo/chance.ts'
import type { WrittenText } from '#seeds/demo/written-texts.ts'

/** Somebody who answered in the demo's year: where, how, and what is fixed about them. */
export interface Respondent {
  readonly collector: string
  readonly mode: Schema['response']['mode']
  readonly fixed: Answers
}

const chosen = (code: string): Answers[string] => code === 'prefer_not_to_say' ? { is: 'missing', missing: 'prefer_not_to_say' } : { is: 'options', codes: [code] }

/** Golden table 6.1: locality by disabled, not disabled, rather not say. 444 people. */
export const TABLE_6_1: Readonly<Record<string, readonly [number, number, number]>> = {
  northmoor: [7, 61, 6], 'castle-quay': [3, 88, 9], eastfields: [12, 104, 8], 'mill-vale': [16, 73, 4], 'south-villages': [6, 47, 0],
}
const DISABILITY = ['disabled', 'not-disabled', 'prefer_not_to_say'] as const

/** Survey A: 118 aged 7–8 and 194 aged 9–11, of them 41 with help and 22 on paper. */
export function respondentsOfA(): Respondent[] {
  return Array.from({ length: 312 }, (_, index) => ({
    collector: index < 118 ? 'sunny-kite' : 'quiet-river', fixed: {},
    mode: index % 7 === 3 && index < 41 * 7 ? 'online_assisted' as const : index % 14 === 5 && index < 22 * 14 ? 'paper' as const : 'online_self' as const,
  }))
}

/** Survey B: exactly the people of golden table 6.1. */
export function respondentsOfB(): Respondent[] {
  return Object.entries(TABLE_6_1).flatMap(([locality, counts]) => counts.flatMap((count, column) =>
    Array.from({ length: count }, () => ({ collector: 'green-bus', mode: 'online_self' as const, fixed: { BLOC: chosen(locality), BDIS: chosen(DISABILITY[column] ?? 'prefer_not_to_say') } }))))
}

/** Survey C: 96 parents and carers, of them 11 fathers and male carers and 3 foster carers. */
export function respondentsOfC(): Respondent[] {
  const relations = { father: 11, 'foster-carer': 3, grandparent: 7, 'step-parent': 3, 'other-family': 2, prefer_not_to_say: 2, mother: 68 }
  return Object.entries(relations).flatMap(([relation, count]) =>
    Array.from({ length: count }, () => ({ collector: 'open-harbour', mode: 'online_self' as const, fixed: { C11: chosen(relation) } })))
}

/** Gives a text to somebody it fits, who has none yet. Throws when nobody is left: the demo's numbers would not add up. */
export function takeFitting(people: Respondent[], text: WrittenText, chance: Chance): Respondent {
  const fitting = people.filter((person) => fits(person, text))
  const found = fitting[chance.below(Math.max(fitting.length, 1))]
  if (!found) throw new Error(`nobody is left to write ${text.key}`)
  people.splice(people.indexOf(found), 1)
  return found
}

const COLLECTOR_OF: Readonly<Record<string, string>> = { '7-8': 'sunny-kite', '9-11': 'quiet-river', '11-19': 'green-bus', 'parents-and-carers': 'open-harbour' }
const WRITTEN_BY: Readonly<Record<string, string>> = { c3: 'father', c4: 'foster-carer' }

function fits({ collector, fixed }: Respondent, { key, edition }: WrittenText): boolean {
  if (collector !== COLLECTOR_OF[edition]) return false
  const relation = fixed['C11']
  const wanted = WRITTEN_BY[key]
  if (wanted) return relation?.is === 'options' && relation.codes.includes(wanted)
  return !(relation?.is === 'options' && relation.codes.includes('foster-carer'))
}
