import { mayDoIn, type SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import { isWithSafeguarding, type Contribution } from '#app/features/hear/contributions/contribution.ts'

/** Whose texts somebody codes: those of the consultations their grants name. */
export function mayCode(staff: Pick<SignedInStaff, 'grants' | 'cleared'>, { consultationId }: Pick<Contribution, 'consultationId'>): boolean {
  return mayDoIn(staff, 'contributions.code', { consultationId })
}

/** Only what a person has read is coded; what is with safeguarding never is (SAFE-08). */
export function isCodable({ readState, flag }: Pick<Contribution, 'readState' | 'flag'>): boolean {
  return readState === 'read' && !isWithSafeguarding(flag)
}
