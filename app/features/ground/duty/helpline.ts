import { z } from 'zod'
import { addDays } from '#app/features/ground/world.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'

export const AUDIENCES = ['children', 'young-people', 'parents'] as const
export type Audience = (typeof AUDIENCES)[number]

/** Somebody to call or write to. Dated data, not text of a page (SAFE-05). */
export interface Helpline {
  readonly key: string
  readonly name: LocalizedText
  readonly does: LocalizedText
  readonly hours: LocalizedText
  readonly callNumber: string | null
  readonly textNumber: string | null
  readonly textWord: string | null
  readonly link: string | null
  readonly audiences: readonly Audience[]
  readonly checkedOn: string
}

export const audienceList = z.array(z.enum(AUDIENCES))

/** The number that works everywhere, even before anything is set up. */
export const EMERGENCY_NUMBER = '999'

/** `tel:08001111`: what a phone dials for "0800 1111". */
export function telephoneAddress(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`
}

/** `sms:85258?body=SHOUT`: opens a message with the word already in it. */
export function messageAddress(number: string, word: string | null): string {
  const address = `sms:${number.replace(/[^\d+]/g, '')}`
  return word === null ? address : `${address}?body=${encodeURIComponent(word)}`
}

/** Who helps this audience, without 999, which stands before everything. */
export function helplinesFor(helplines: readonly Helpline[], audience: Audience): readonly Helpline[] {
  return helplines.filter(({ key, audiences }) => key !== EMERGENCY_NUMBER && audiences.includes(audience))
}

const DAYS_UNCHECKED = 180

/** Nobody has checked this number for 180 days (settled 17). */
export function isStale({ checkedOn }: Pick<Helpline, 'checkedOn'>, today: string): boolean {
  return checkedOn < addDays(today, -DAYS_UNCHECKED)
}

/** The oldest check of them all: no page claims to be fresher than its oldest number. */
export function oldestCheck(helplines: readonly Pick<Helpline, 'checkedOn'>[]): string | undefined {
  return helplines.map(({ checkedOn }) => checkedOn).sort()[0]
}
