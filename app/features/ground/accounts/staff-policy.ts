/** The roles of OPS-02. A grant gives one of them to a member of staff. */
export const ROLES = [
  'participation_officer', 'moderator', 'dsl', 'deputy_dsl', 'analyst', 'translator', 'priority_owner',
  'locality_lead', 'school_link', 'partnership_manager', 'board_secretary', 'dpo', 'system_administrator', 'allegations_contact',
] as const
export type Role = (typeof ROLES)[number]

export const PERMISSIONS = [
  'office.open', 'contributions.read', 'contributions.code', 'posts.moderate', 'concerns.see', 'contacts.open',
  'themes.write', 'feedback.write', 'feedback.publish', 'audit.search', 'collectors.manage',
  'sessions.run', 'sessions.oversee', 'papers.enter', 'papers.print', 'languages.see', 'languages.offer',
  'account.enter', 'account.own', 'staff.manage',
  'concerns.enter', 'allegations.see', 'drills.start', 'breakglass.report',
  'outbox.see', 'backups.manage', 'health.see',
  'retention.manage', 'privacy.manage', 'subject_access.run', 'subject_access.open', 'complaints.handle', 'templates.write',
  'duty.see', 'duty.manage', 'helplines.manage', 'risk.manage',
] as const
export type Permission = (typeof PERMISSIONS)[number]

/** Where a role counts: everywhere, or in one locality, organisation or consultation. */
export interface Grant {
  readonly role: Role
  readonly scopeType: ScopeType
  readonly scopeId: string | null
}
export const SCOPES = ['partnership', 'locality', 'organisation', 'consultation'] as const
export type ScopeType = (typeof SCOPES)[number]

export interface SignedInStaff {
  readonly id: string
  readonly displayName: string
  readonly roles: readonly Role[]
  readonly grants: readonly Grant[]
  /** Vetting and training are recorded and have not run out: without, no permission of `SHOWS_RAW_TEXT` counts. */
  readonly cleared: boolean
  /** Languages this account is recorded as reading (settled 16). */
  readonly languages: readonly string[]
}

const GIVEN: Record<Role, readonly Permission[]> = {
  participation_officer: ['office.open', 'contributions.read', 'contributions.code', 'posts.moderate', 'themes.write', 'feedback.write', 'feedback.publish', 'collectors.manage', 'sessions.run', 'sessions.oversee', 'papers.enter', 'papers.print', 'languages.see', 'languages.offer', 'complaints.handle', 'templates.write', 'duty.see', 'helplines.manage'],
  moderator: ['office.open', 'contributions.read', 'posts.moderate', 'papers.enter', 'duty.see'],
  dsl: ['office.open', 'contributions.read', 'posts.moderate', 'concerns.enter', 'concerns.see', 'allegations.see', 'contacts.open', 'drills.start', 'subject_access.open', 'templates.write', 'duty.see', 'duty.manage', 'helplines.manage', 'risk.manage'],
  deputy_dsl: ['office.open', 'contributions.read', 'posts.moderate', 'concerns.enter', 'concerns.see', 'allegations.see', 'contacts.open', 'drills.start', 'subject_access.open', 'templates.write', 'duty.see', 'duty.manage', 'helplines.manage', 'risk.manage'],
  analyst: ['office.open', 'contributions.read', 'contributions.code', 'themes.write', 'duty.see'],
  translator: ['office.open', 'languages.see'],
  priority_owner: ['office.open', 'feedback.write'],
  locality_lead: ['office.open', 'sessions.run', 'papers.print'],
  school_link: ['office.open', 'sessions.run', 'papers.print'],
  partnership_manager: ['office.open', 'feedback.write', 'feedback.publish', 'collectors.manage', 'retention.manage', 'privacy.manage', 'templates.write', 'duty.see', 'duty.manage'],
  board_secretary: ['office.open', 'feedback.write'],
  dpo: ['office.open', 'audit.search', 'outbox.see', 'health.see', 'breakglass.report', 'retention.manage', 'privacy.manage', 'subject_access.run', 'complaints.handle', 'templates.write'],
  system_administrator: ['office.open', 'outbox.see', 'health.see', 'backups.manage', 'staff.manage', 'languages.see', 'languages.offer'], // sees no raw text
  allegations_contact: ['office.open', 'concerns.enter', 'allegations.see'], // allegations about staff alone, never another concern (SAFE-11)
}

/** Shows what somebody wrote: needs vetting and training that have not run out, and a second factor. Add yours. */
export const SHOWS_RAW_TEXT: readonly Permission[] = ['contributions.read', 'contributions.code', 'posts.moderate', 'concerns.enter', 'concerns.see', 'allegations.see', 'contacts.open', 'papers.enter', 'subject_access.open']

/** What everybody with an account may do, whatever their role. */
const EVERYBODY: readonly Permission[] = ['account.enter', 'account.own']

const ANYWHERE: readonly ScopeType[] = ['partnership', 'locality', 'organisation', 'consultation']

/**
 * Rooms that know parts: a grant for one locality, organisation or consultation opens them, and they show that part alone.
 * Every other room takes grants for the whole partnership only, so that a room nobody thought of shows too little, never too much.
 */
const KNOWS_PARTS: Readonly<Partial<Record<Permission, readonly ScopeType[]>>> = {
  'office.open': ANYWHERE,
  'sessions.run': ANYWHERE, // a worker sees their own sessions alone
  'papers.print': ANYWHERE, // empty papers
  'contributions.read': ['partnership', 'consultation'],
  'contributions.code': ['partnership', 'consultation'],
  'posts.moderate': ['partnership', 'consultation'],
}

/** False when a role given for one place of this kind would open no room but the first: it is not given so. */
export function countsIn(role: Role, scopeType: ScopeType): boolean {
  return scopeType === 'partnership' || GIVEN[role].some((permission) => permission !== 'office.open' && KNOWS_PARTS[permission]?.includes(scopeType))
}

type Roles = Pick<SignedInStaff, 'roles'> & Partial<Pick<SignedInStaff, 'cleared' | 'grants'>>

/** Who may do what: used by the guard, by actions and by the pages that show or hide a button. */
export function mayDo(staff: Roles, permission: Permission): boolean {
  return isCleared(staff, permission) && (EVERYBODY.includes(permission) || grantsOf(staff).some((grant) => gives(grant.role, permission) && opens(grant, permission)))
}

export interface Where {
  readonly localityId?: string | undefined
  readonly organisationId?: string | undefined
  readonly consultationId?: string | undefined
}

/** The same for one place: a grant for the partnership counts everywhere, the others only where they were given. */
export function mayDoIn(staff: Pick<SignedInStaff, 'grants' | 'cleared'>, permission: Permission, where: Where): boolean {
  return isCleared(staff, permission) && staff.grants.some((grant) => gives(grant.role, permission) && opens(grant, permission) && covers(grant, where))
}

/** Whose texts somebody may use a permission on: everybody's, or those of some consultations. A text names no locality and no organisation, so a grant for one of these opens none. */
export type Reach = 'everywhere' | readonly string[]

/** How far a permission reaches, for the lists; one thing is asked for with `mayDoIn`. */
export function reachOf(staff: Pick<SignedInStaff, 'grants' | 'cleared'>, permission: Permission): Reach {
  if (!isCleared(staff, permission)) return []
  const grants = staff.grants.filter((grant) => gives(grant.role, permission) && opens(grant, permission))
  if (grants.some(({ scopeType }) => scopeType === 'partnership')) return 'everywhere'
  return grants.flatMap(({ scopeType, scopeId }) => scopeType === 'consultation' && scopeId !== null ? [scopeId] : [])
}

/** Whoever may see raw text, or decide who may, signs in with two factors. It stays so when vetting runs out. */
export function needsSecondFactor({ roles }: Pick<SignedInStaff, 'roles'>): boolean {
  return roles.some((role) => [...SHOWS_RAW_TEXT, 'staff.manage' as const, 'audit.search' as const].some((permission) => gives(role, permission)))
}

/** The role gives this permission. */
export function gives(role: Role, permission: Permission): boolean {
  return GIVEN[role].includes(permission)
}

function isCleared({ cleared }: { readonly cleared?: boolean }, permission: Permission): boolean {
  return cleared !== false || !SHOWS_RAW_TEXT.includes(permission)
}

/** Roles alone count as given for the whole partnership. */
function grantsOf({ roles, grants }: Roles): readonly Grant[] {
  return grants ?? roles.map((role) => ({ role, scopeType: 'partnership', scopeId: null }))
}

function opens({ scopeType, scopeId }: Grant, permission: Permission): boolean {
  if (scopeType === 'partnership') return true
  return scopeId !== null && (KNOWS_PARTS[permission] ?? []).includes(scopeType)
}

function covers({ scopeType, scopeId }: Grant, where: Where): boolean {
  if (scopeType === 'partnership') return true
  const asked = { locality: where.localityId, organisation: where.organisationId, consultation: where.consultationId }[scopeType]
  return scopeId !== null && asked === scopeId
}
