import type { LocalizedText } from '#app/i18n/localized-text.ts'

/** One question put to a forum space, with somebody who owns the answer and a day it closes (MOD-16). */
export interface Thread {
  readonly id: string
  readonly spaceId: string
  readonly consultationId: string
  readonly slug: string
  readonly question: LocalizedText
  readonly about: LocalizedText
  readonly ownerRole: LocalizedText
  readonly opensOn: string
  readonly closesOn: string
  readonly state: 'open' | 'closed'
}

/** What a new thread is made of. */
export type NewThread = Omit<Thread, 'id' | 'state'>

/** True from the day it opens to the end of the day it closes, unless it was closed before. */
export function isThreadOpen(thread: Pick<Thread, 'state' | 'opensOn' | 'closesOn'>, today: string): boolean {
  return thread.state === 'open' && thread.opensOn <= today && today <= thread.closesOn
}
