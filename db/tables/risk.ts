import type { Day, Flag } from '#db/tables/columns.ts'

/** A phrase that lifts a text up the reading queue (SAFE-03). */
export interface RiskPhraseTable {
  id: string
  language: string
  /** As typed, with `*`, `/` and `…` (see `phrase-pattern.ts`). */
  phrase: string
  category: string
  active: Flag
  /** null: it came with Sayback. */
  addedBy: string | null
  addedOn: Day
  /** Who of the staff checked it; null: a machine draft that nobody has checked. */
  checkedBy: string | null
  checkedOn: Day | null
  retiredOn: Day | null
}
