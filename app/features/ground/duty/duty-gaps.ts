import { CONTACTS, isTested, type ContactKind, type DutyContact } from '#app/features/ground/duty/duty.ts'

/** What of the duty is missing before somebody may be asked (SAFE-01, SAFE-02, settled 16). */
export type DutyGap =
  | { readonly is: 'dsl' }
  | { readonly is: 'deputy' }
  | { readonly is: 'contacts'; readonly kinds: readonly ContactKind[] }
  | { readonly is: 'untested'; readonly roles: readonly string[] }
  | { readonly is: 'hours' }
  | { readonly is: 'thresholds' }
  | { readonly is: 'sign off' }
  | { readonly is: 'nobody reads'; readonly languages: readonly string[] }

/** How the duty stands on a day. */
export interface DutyState {
  readonly today: string
  readonly leads: { readonly dsl: number; readonly deputy: number }
  readonly contacts: readonly DutyContact[]
  /** Somebody is on the rota in some staffed hour. */
  readonly staffed: boolean
  readonly thresholds: boolean
  readonly rotaLanguages: readonly string[]
}

/** What is about to be opened. */
export interface Opening {
  readonly underEighteen: boolean
  /** Somebody can write in their own words: then somebody must read it. */
  readonly ownWords: boolean
  readonly languages: readonly string[]
  readonly signedOff: boolean
}

/** Why this may not be opened, most important first; empty when nothing is missing. Pure. */
export function gapsFor({ underEighteen, ownWords, languages, signedOff }: Opening, duty: DutyState): readonly DutyGap[] {
  return [...(underEighteen ? safeguardingGaps(duty, signedOff) : []), ...(ownWords ? readingGaps(duty, languages) : [])]
}

function safeguardingGaps({ leads, contacts, thresholds, today }: DutyState, signedOff: boolean): readonly DutyGap[] {
  const missing = CONTACTS.filter((kind) => !contacts.some((contact) => contact.kind === kind))
  const untested = contacts.filter((contact) => !isTested(contact, today)).map(({ role }) => role)
  return [
    ...when(leads.dsl === 0, { is: 'dsl' }), ...when(leads.deputy === 0, { is: 'deputy' }),
    ...when(missing.length > 0, { is: 'contacts', kinds: missing }), ...when(untested.length > 0, { is: 'untested', roles: untested }),
    ...when(!thresholds, { is: 'thresholds' }), ...when(!signedOff, { is: 'sign off' }),
  ]
}

function readingGaps({ staffed, rotaLanguages }: DutyState, languages: readonly string[]): readonly DutyGap[] {
  const unread = languages.filter((language) => !rotaLanguages.includes(language))
  return [...when(!staffed, { is: 'hours' }), ...when(staffed && unread.length > 0, { is: 'nobody reads', languages: unread })]
}

function when(missing: boolean, gap: DutyGap): readonly DutyGap[] {
  return missing ? [gap] : []
}
