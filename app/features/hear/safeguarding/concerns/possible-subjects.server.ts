import type { Db } from '#db/database.ts'
import type { AllegationInput } from '#app/features/hear/safeguarding/concerns/concern-input.ts'
import type { Subject } from '#app/features/hear/safeguarding/concerns/concern.ts'
import { completeSubject } from '#app/features/hear/safeguarding/concerns/viewer-store.server.ts'

interface Named { readonly id: string; readonly name: string }
export interface PossibleSubjects { readonly staff: readonly Named[]; readonly organisations: readonly Named[] }

/** Accounts and organisations an allegation may be about. */
export async function listPossibleSubjects(db: Db): Promise<PossibleSubjects> {
  const staff = await db.selectFrom('staff').select(['id', 'displayName as name']).where('state', '=', 'active').orderBy('displayName').orderBy('id').execute()
  return { staff, organisations: await db.selectFrom('organisation').select(['id', 'name']).orderBy('name').orderBy('id').execute() }
}

/** What was chosen, complete. */
export async function chosenSubject(db: Db, { about, staffId, organisationId }: AllegationInput): Promise<Subject> {
  return completeSubject(db, { staffId: about === 'staff' ? staffId : undefined, organisationId: about === 'organisation' ? organisationId : undefined })
}
