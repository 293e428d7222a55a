import type { Db } from '#db/database.ts'
import { getActiveStaff } from '#app/features/ground/accounts/staff-store.server.ts'
import type { World } from '#app/features/ground/world.ts'
import type { Contribution } from '#app/features/hear/contributions/contribution.ts'
import { findContribution } from '#app/features/hear/contributions/contribution-store.server.ts'
import { isCodable, mayCode } from '#app/features/understand/coding/coding-policy.ts'

/** A text with a code put on it or taken off it. */
export interface CodeAct {
  readonly staffId: string
  readonly contributionId: string
  /** The code's name in the current codebook, for example `PLACES` or `BH1`. */
  readonly code: string
  /** The whole text unless given. */
  readonly segment?: { readonly start: number; readonly end: number } | undefined
}

export type CodingRefusal = { readonly ok: false; readonly reason: 'notFound' | 'unknownCode' | 'noCodes' }

/** The text, when this person may code it; one with safeguarding or unread is not there. */
export async function openForCoding(db: Db, world: World, staffId: string, contributionId: string): Promise<Contribution | undefined> {
  const staff = await getActiveStaff(db, world, staffId)
  const contribution = await findContribution(db, contributionId)
  return contribution && mayCode(staff, contribution) && isCodable(contribution) ? contribution : undefined
}
