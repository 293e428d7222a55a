import type { Db } from '#db/database.ts'
import { mayDo, type SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import { gapsFor } from '#app/features/ground/duty/duty-gaps.ts'
import { getDutyState } from '#app/features/ground/duty/get-duty-state.server.ts'
import { listStaffHelplines } from '#app/features/ground/duty/helpline-admin.server.ts'
import { findPause } from '#app/features/ground/duty/pause-store.server.ts'
import type { World } from '#app/features/ground/world.ts'

/** What this person must put right before children are asked anything: shown first on the start page. */
export interface Care {
  readonly gaps: boolean
  readonly staleHelplines: number
  readonly paused: boolean
}

export async function describeCare(db: Db, world: World, staff: SignedInStaff): Promise<Care> {
  const opening = { underEighteen: true, ownWords: true, languages: [], signedOff: true }
  return {
    gaps: mayDo(staff, 'duty.manage') && gapsFor(opening, await getDutyState(db, world)).length > 0,
    staleHelplines: mayDo(staff, 'helplines.manage') ? (await listStaffHelplines(db, world)).filter(({ stale }) => stale).length : 0,
    paused: mayDo(staff, 'duty.see') && await findPause(db) !== null,
  }
}
