import type { OpeningHours } from '#app/features/ask/surveys/opening-hours.ts'
import type { DutyGap } from '#app/features/ground/duty/duty-gaps.ts'
import { EMERGENCY_NUMBER, helplinesFor, isStale, type Audience, type Helpline } from '#app/features/ground/duty/helpline.ts'

export const DEVICES = ['own', 'shared', 'ask'] as const
export const MODES = ['online_self', 'online_assisted', 'paper', 'spoken_scribed'] as const
export const ACCESSES = ['open', 'code'] as const

/** One way in to a survey, as staff see it. */
export interface Collector {
  readonly id: string
  readonly code: string
  /** Where it was given out; for staff alone. */
  readonly label: string
  readonly surveyId: string
  readonly surveyKey: string
  readonly edition: string
  readonly audience: Audience
  readonly mode: (typeof MODES)[number]
  readonly device: (typeof DEVICES)[number]
  readonly access: (typeof ACCESSES)[number]
  readonly languages: readonly string[]
  readonly state: 'open' | 'closed'
  readonly opensOn: string
  readonly closesOn: string
  readonly hours: OpeningHours
}

/** What may be changed once a collector exists: never what its answers mean. */
export type CollectorSettings = Pick<Collector, 'label' | 'device' | 'access' | 'languages' | 'opensOn' | 'closesOn' | 'hours'>

/** What stands in the way of opening. */
export type Obstacle =
  | { readonly is: 'helplines'; readonly names: readonly string[] }
  | { readonly is: 'no helpline' }
  | { readonly is: 'languages'; readonly languages: readonly string[] }
  | { readonly is: 'dpia' }
  | DutyGap

/** In the demonstration old numbers, missing languages and documents are only said: its numbers are not called. The rest holds there too (SAFE-01). */
export function holdsInDemo({ is }: Obstacle): boolean {
  return !['helplines', 'no helpline', 'languages', 'nobody reads', 'dpia'].includes(is)
}

/**
 * Why a collector for children or young people should not be opened: numbers to call that nobody has checked for 180 days
 * (settled 17), and languages without the survey's or the safety texts. For parents only the languages count. Pure.
 */
export function obstaclesTo({ audience, languages }: Pick<Collector, 'audience' | 'languages'>, { helplines, readyLanguages, today }: { readonly helplines: readonly Helpline[]; readonly readyLanguages: readonly string[]; readonly today: string }): readonly Obstacle[] {
  const lacking = languages.filter((language) => !readyLanguages.includes(language))
  const inLanguages: readonly Obstacle[] = lacking.length > 0 ? [{ is: 'languages', languages: lacking }] : []
  return audience === 'parents' ? inLanguages : [...aboutHelplines(helplines, audience, today), ...inLanguages]
}

function aboutHelplines(helplines: readonly Helpline[], audience: Audience, today: string): readonly Obstacle[] {
  const own = helplinesFor(helplines, audience)
  if (own.length === 0) return [{ is: 'no helpline' }]
  const shown = [...helplines.filter(({ key }) => key === EMERGENCY_NUMBER), ...own]
  const names = shown.filter(({ checkedOn }) => isStale({ checkedOn }, today)).map(({ name }) => name['en'] ?? '')
  return names.length > 0 ? [{ is: 'helplines', names }] : []
}
