import { mayDo, type SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import { isWithSafeguarding, type Contribution } from '#app/features/hear/contributions/contribution.ts'

export function mayCode(staff: Pick<SignedInStaff, 'roles'>): boolean {
  return mayDo(staff, 'contributions.code')
}

/** Only what a person has read is coded; what is with safeguarding never is (SAFE-08). */
export function isCodable({ readState, flag }: Pick<Contribution, 'readState' | 'flag'>): boolean {
  return readState === 'read' && !isWithSafeguarding(flag)
}
