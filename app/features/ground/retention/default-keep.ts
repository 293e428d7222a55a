import { LONGEST, type Keep } from '#app/features/ground/retention/keep.ts'
import type { DataClass } from '#app/features/ground/retention/registry.ts'

/** How long Sayback keeps each class unless the partnership decides otherwise (DP-12). */
export const DEFAULT_KEEP: Readonly<Record<DataClass, Keep>> = {
  drafts: { amount: 30, unit: 'days' },
  openText: { amount: 24, unit: 'months' },
  refusedPosts: { amount: 6, unit: 'months' },
  reports: { amount: 12, unit: 'months' },
  contacts: { amount: 6, unit: 'months' },
  complaints: { amount: 24, unit: 'months' },
  requests: { amount: 24, unit: 'months' },
  packages: { amount: 30, unit: 'days' },
  sessions: { amount: 1, unit: 'days' },
  signIns: { amount: 1, unit: 'days' },
  outbox: { amount: 6, unit: 'months' },
  files: { amount: 7, unit: 'days' },
}

/** Where the default is also the longest: what was promised to children, or is of no use to anybody later. */
const NO_LONGER: readonly DataClass[] = ['drafts', 'contacts', 'packages', 'sessions', 'signIns', 'outbox', 'files']

/** The longest a class may be kept. */
export function longestFor(dataClass: DataClass): Keep {
  return NO_LONGER.includes(dataClass) ? DEFAULT_KEEP[dataClass] : LONGEST
}
