import type { Schema } from '#db/schema.ts'

export type Purpose = Omit<Schema['processingPurpose'], 'key'> & { readonly key: PurposeKey }

/** Why we keep data about people, in the order of the notice. */
export const PURPOSES = ['draft', 'answers', 'equality', 'quotes', 'receipt', 'contact', 'posts', 'concern', 'complaint', 'staff'] as const
export type PurposeKey = (typeof PURPOSES)[number]

type Law = Pick<Purpose, 'lawfulBasis' | 'special'>

/** What Sayback comes with; the data protection officer checks each and may change it (DP-01). */
const LAW: Readonly<Record<PurposeKey, Law>> = {
  draft: { lawfulBasis: 'public_task', special: 'none' },
  answers: { lawfulBasis: 'public_task', special: 'statutory_purposes' },
  equality: { lawfulBasis: 'public_task', special: 'equality' },
  quotes: { lawfulBasis: 'public_task', special: 'none' },
  receipt: { lawfulBasis: 'public_task', special: 'none' },
  contact: { lawfulBasis: 'public_task', special: 'none' },
  posts: { lawfulBasis: 'public_task', special: 'statutory_purposes' },
  concern: { lawfulBasis: 'public_task', special: 'safeguarding' },
  complaint: { lawfulBasis: 'legal_obligation', special: 'none' },
  staff: { lawfulBasis: 'public_task', special: 'none' },
}

/** A purpose nobody has checked yet: the law as it comes, and nobody named. */
export function uncheckedPurpose(key: PurposeKey): Purpose {
  return { key, ...LAW[key], controllerRole: 'controller', controller: '', sharedWith: '', sharingAgreement: '', checkedOn: null, checkedBy: null }
}

export function findPurposeKey(key: string | undefined): PurposeKey | undefined {
  return PURPOSES.find((one) => one === key)
}

/** Who reads the notice: it is said in three ways (DP-10, standard 4). */
export const LEVELS = ['child', 'young', 'adult'] as const
export type Level = (typeof LEVELS)[number]

/** How the notice is said: as asked for, else as fits the questions somebody comes from. */
export function levelFor(asked: string | null, wayIn: { readonly edition: string; readonly audience: string } | undefined): Level {
  const known = LEVELS.find((level) => level === asked)
  if (known) return known
  if (wayIn?.audience === 'parents') return 'adult'
  return wayIn?.audience === 'children' ? 'child' : 'young'
}
