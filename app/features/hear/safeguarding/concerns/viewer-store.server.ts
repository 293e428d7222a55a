import type { Db } from '#db/database.ts'
import { listStaffWith } from '#app/features/ground/accounts/staff-store.server.ts'
import type { Role, SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import { GUARDIAN_ROLES, maySeeConcern, type Viewer } from '#app/features/hear/safeguarding/concerns/concern-policy.ts'
import type { Concern, Subject } from '#app/features/hear/safeguarding/concerns/concern.ts'

/** Who stands at the door, with the organisations they belong to. */
export async function findViewer(db: Db, staff: Pick<SignedInStaff, 'id' | 'roles' | 'grants' | 'cleared'>): Promise<Viewer> {
  const row = await db.selectFrom('staff').select('organisationId').where('id', '=', staff.id).executeTakeFirst()
  const granted = staff.grants.flatMap(({ scopeType, scopeId }) => scopeType === 'organisation' && scopeId !== null ? [scopeId] : [])
  return { id: staff.id, roles: staff.roles, grants: staff.grants, cleared: staff.cleared, organisationIds: [...new Set([...granted, ...(row?.organisationId ? [row.organisationId] : [])])] }
}

export type Seer = Omit<Viewer, 'cleared'>

/** Everybody active for whom a record exists, the leads first, then deputies, then contacts for allegations. Vetting is asked for when they come. */
export async function listSeers(db: Db, concern: Pick<Concern, 'kind'> & Subject): Promise<Seer[]> {
  const staff = await listStaffWith(db, concern.kind === 'allegation' ? 'allegations.see' : 'concerns.see')
  const viewers = await Promise.all(staff.map((one) => findViewer(db, one)))
  return viewers.map(({ id, roles, grants, organisationIds }) => ({ id, roles, ...(grants && { grants }), organisationIds }))
    .filter((viewer) => maySeeConcern(viewer, concern)).sort((a, b) => rankOf(a.roles) - rankOf(b.roles) || (a.id < b.id ? -1 : 1))
}

function rankOf(roles: readonly Role[]): number {
  const ranks = GUARDIAN_ROLES.flatMap((role, rank) => roles.includes(role) ? [rank] : [])
  return Math.min(GUARDIAN_ROLES.length, ...ranks)
}

/**
 * Whom an allegation is about, complete: an account brings its organisation, and its role in this room if it has one.
 * Where that would leave nobody at all, others with the same role have it: somebody must.
 */
export async function completeSubject(db: Db, { staffId, organisationId }: { readonly staffId?: string | undefined; readonly organisationId?: string | undefined }): Promise<Subject> {
  const staff = staffId ? await db.selectFrom('staff').select(['id', 'organisationId']).where('id', '=', staffId).executeTakeFirst() : undefined
  const roles = staff ? await db.selectFrom('roleGrant').select('role').where('staffId', '=', staff.id).execute() : []
  const guardian = GUARDIAN_ROLES.find((role) => roles.some((grant) => grant.role === role))
  const organisation = organisationId ? await db.selectFrom('organisation').select('id').where('id', '=', organisationId).executeTakeFirst() : undefined
  const subject = { subjectStaffId: staff?.id ?? null, subjectRole: guardian ?? null, subjectOrganisationId: staff?.organisationId ?? organisation?.id ?? null }
  const seers = guardian ? await listSeers(db, { kind: 'allegation', ...subject }) : [undefined]
  return seers.length > 0 ? subject : { ...subject, subjectRole: null }
}
