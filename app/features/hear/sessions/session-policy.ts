import { mayDo, type SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import type { GroupSession } from '#app/features/hear/sessions/group-session.ts'

/** A session belongs to the worker who started it; a participation officer sees all. */
export function maySeeSession(staff: Pick<SignedInStaff, 'id' | 'roles'>, { staffId }: Pick<GroupSession, 'staffId'>): boolean {
  return mayDo(staff, 'sessions.run') && (staff.id === staffId || mayDo(staff, 'sessions.oversee'))
}
