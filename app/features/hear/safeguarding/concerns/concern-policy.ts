import { mayDo, type Grant, type SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import type { Concern, Subject } from '#app/features/hear/safeguarding/concerns/concern.ts'

/** Somebody at the door of the room: what they may do, and to which organisations they belong. */
export interface Viewer extends Pick<SignedInStaff, 'id' | 'roles'> {
  readonly cleared?: boolean
  readonly grants?: readonly Grant[]
  readonly organisationIds: readonly string[]
}

/** Roles that would look after an allegation: if it is about one of them, nobody with that role has it (SAFE-11). */
export const GUARDIAN_ROLES = ['dsl', 'deputy_dsl', 'allegations_contact'] as const

/** Whether a record exists for somebody at all. Every list, page, count and mail asks this, and nothing else. */
export function maySeeConcern(viewer: Viewer, concern: Pick<Concern, 'kind'> & Subject): boolean {
  if (concern.kind !== 'allegation') return mayDo(viewer, 'concerns.see')
  return mayDo(viewer, 'allegations.see') && !isAbout(viewer, concern)
}

/** It is about this person, somebody with the same role, or somebody of their organisation. */
export function isAbout(viewer: Pick<Viewer, 'id' | 'roles' | 'organisationIds'>, subject: Subject): boolean {
  if (subject.subjectStaffId === viewer.id) return true
  if (viewer.roles.some((role) => role === subject.subjectRole)) return true
  return subject.subjectOrganisationId !== null && viewer.organisationIds.includes(subject.subjectOrganisationId)
}
