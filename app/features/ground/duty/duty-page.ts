import type { Schema } from '#db/schema.ts'
import type { DutyContact, DutyRules, OnDuty, Thresholds } from '#app/features/ground/duty/duty.ts'
import type { DutyGap } from '#app/features/ground/duty/duty-gaps.ts'
import type { ExpectedTexts } from '#app/features/ground/duty/expected-texts.tsx'
import type { Pause } from '#app/features/ground/duty/pause.ts'
import type { Calendar } from '#app/features/ground/duty/staffed-hours.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'

/** A survey or a space that children meet, and whether safeguarding has signed it. */
export interface ToSign { readonly subject: string; readonly title: LocalizedText; readonly signedOn?: string | undefined }

/** What stands on the duty page. */
export interface DutyPage {
  readonly mayManage: boolean
  readonly maySign: boolean
  readonly hours: Calendar['weekly']
  /** Everybody who may read, with the days they are on the rota. */
  readonly readers: readonly OnDuty[]
  readonly days: readonly Schema['dutyDay'][]
  readonly contacts: readonly (DutyContact & { readonly tested: boolean })[]
  readonly thresholds?: Thresholds | undefined
  readonly rules: DutyRules
  /** What is missing for anything to be opened for under 18s. */
  readonly gaps: readonly DutyGap[]
  /** Languages with texts waiting that nobody on the rota reads. */
  readonly nobodyReads: readonly string[]
  readonly texts: ExpectedTexts
  readonly toSign: readonly ToSign[]
  readonly pause: Pause | null
}
