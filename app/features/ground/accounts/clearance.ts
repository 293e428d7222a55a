import { gives, SHOWS_RAW_TEXT, type Grant } from '#app/features/ground/accounts/staff-policy.ts'

/** How the vetting and training of an account stand for the roles it has. */
export type Clearance = 'notNeeded' | 'cleared' | 'lapsed'

interface Dated {
  readonly grants: readonly Pick<Grant, 'role'>[]
  readonly vettingExpiresOn: string | null
  readonly trainingExpiresOn: string | null
}

/** The last day counts. */
export function clearanceOf({ grants, vettingExpiresOn, trainingExpiresOn }: Dated, today: string): Clearance {
  if (!grants.some(({ role }) => SHOWS_RAW_TEXT.some((permission) => gives(role, permission)))) return 'notNeeded'
  return [vettingExpiresOn, trainingExpiresOn].every((day) => day !== null && today <= day) ? 'cleared' : 'lapsed'
}
