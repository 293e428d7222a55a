import type { Db } from '#db/database.ts'
import type { SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import { getActiveStaff } from '#app/features/ground/accounts/staff-store.server.ts'
import type { Contribution } from '#app/features/hear/contributions/contribution.ts'
import { mayActOnContribution, maySeeContribution } from '#app/features/hear/contributions/contribution-policy.ts'
import { findContribution } from '#app/features/hear/contributions/contribution-store.server.ts'
import type { World } from '#app/features/ground/world.ts'

/** What every act on a text begins with: who acts, and on which text. */
export interface ContributionAct {
  readonly staffId: string
  readonly contributionId: string
}

export type OpenedContribution =
  | { readonly ok: true; readonly staff: SignedInStaff; readonly contribution: Contribution }
  | ContributionRefusal

/** `notFound`: there is none, or none for this person. `withSafeguarding`: only safeguarding may act on it now. */
export interface ContributionRefusal {
  readonly ok: false
  readonly reason: 'notFound' | 'withSafeguarding'
}

/** The text and the person about to act on it, when they may. */
export async function openContribution(db: Db, world: World, { staffId, contributionId }: ContributionAct): Promise<OpenedContribution> {
  const staff = await getActiveStaff(db, world, staffId)
  const contribution = await findContribution(db, contributionId)
  if (!contribution || !maySeeContribution(staff, contribution)) return { ok: false, reason: 'notFound' }
  if (!mayActOnContribution(staff, contribution)) return { ok: false, reason: 'withSafeguarding' }
  return { ok: true, staff, contribution }
}
