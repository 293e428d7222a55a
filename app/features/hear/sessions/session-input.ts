import { z } from 'zod'
import { MOST_CHILDREN } from '#app/features/hear/sessions/group-session.ts'

const LONGEST_LABEL = 80

/** The form of a new session. */
export const sessionInput = z.object({
  collector: z.string('assisting:errors.collector.missing').min(1, 'assisting:errors.collector.missing'),
  label: z.string('assisting:errors.label.missing').min(1, 'assisting:errors.label.missing').max(LONGEST_LABEL, 'assisting:errors.label.long'),
  children: z.string('assisting:errors.children.range').regex(/^\d{1,3}$/, 'assisting:errors.children.range').transform(Number).refine(isGroupSize, 'assisting:errors.children.range'),
})

/** How many cards to print, in which language of the way in. */
export function cardsInput(languages: readonly string[]) {
  return z.object({
    language: offered(languages),
    cards: z.string('assisting:errors.cards.range').regex(/^\d{1,3}$/, 'assisting:errors.cards.range').transform(Number).refine(isGroupSize, 'assisting:errors.cards.range'),
  })
}

/** Writing for one child, in a language of the way in. */
export function scribeInput(languages: readonly string[]) {
  return z.object({ scribe: offered(languages) })
}

function offered(languages: readonly string[]) {
  return z.string('assisting:errors.language.missing').refine((tag) => languages.includes(tag), 'assisting:errors.language.missing')
}

function isGroupSize(number: number): boolean {
  return number >= 1 && number <= MOST_CHILDREN
}
