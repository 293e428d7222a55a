import type { Db } from '#db/database.ts'
import { getActiveStaff } from '#app/features/ground/accounts/staff-store.server.ts'
import type { SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import type { World } from '#app/features/ground/world.ts'
import type { Concern } from '#app/features/hear/safeguarding/concerns/concern.ts'
import type { Viewer } from '#app/features/hear/safeguarding/concerns/concern-policy.ts'
import { findConcern } from '#app/features/hear/safeguarding/concerns/concern-store.server.ts'
import { findViewer } from '#app/features/hear/safeguarding/concerns/viewer-store.server.ts'

/** What every act in the room begins with: who acts, and on which record. */
export interface ConcernAct {
  readonly staffId: string
  readonly concernId: string
}

/** `not_found`: there is none, or none for this person; nobody learns which. */
export type ConcernRefusal = 'not_found' | 'closed' | 'level_missing' | 'referral_missing' | 'contact_unopened' | 'nobody_to_tell' | 'no_reader' | 'not_possible'
export type ConcernDone = { readonly ok: true } | { readonly ok: false; readonly reason: ConcernRefusal }

export interface EnteredConcern {
  readonly staff: SignedInStaff
  readonly viewer: Viewer
  readonly concern: Concern
}

/** The record and the person about to act on it; undefined when it does not exist for them. */
export async function enterConcern(db: Db, world: World, { staffId, concernId }: ConcernAct): Promise<EnteredConcern | undefined> {
  const staff = await getActiveStaff(db, world, staffId)
  const viewer = await findViewer(db, staff)
  const concern = await findConcern(db, viewer, concernId)
  return concern && { staff, viewer, concern }
}

/** The same for an act that needs the record open. */
export async function enterOpenConcern(db: Db, world: World, act: ConcernAct): Promise<{ readonly ok: true; readonly entered: EnteredConcern } | { readonly ok: false; readonly reason: 'not_found' | 'closed' }> {
  const entered = await enterConcern(db, world, act)
  if (!entered) return { ok: false, reason: 'not_found' }
  return entered.concern.state === 'closed' ? { ok: false, reason: 'closed' } : { ok: true, entered }
}
