/** The roles of OPS-02. A grant gives one of them to a member of staff. */
export const ROLES = [
  'participation_officer', 'moderator', 'dsl', 'deputy_dsl', 'analyst', 'translator', 'priority_owner',
  'locality_lead', 'school_link', 'partnership_manager', 'board_secretary', 'dpo', 'system_administrator',
] as const
export type Role = (typeof ROLES)[number]

export const PERMISSIONS = [
  'office.open', 'contributions.read', 'contributions.code', 'posts.moderate', 'concerns.see', 'contacts.open',
  'themes.write', 'feedback.write', 'feedback.publish', 'audit.search', 'collectors.manage',
  'sessions.run', 'sessions.oversee', 'papers.enter', 'papers.print', 'languages.see', 'languages.offer',
] as const
export type Permission = (typeof PERMISSIONS)[number]

export interface SignedInStaff {
  readonly id: string
  readonly displayName: string
  readonly roles: readonly Role[]
  /** Languages this account is recorded as reading (settled 16). */
  readonly languages: readonly string[]
}

const GIVEN: Record<Role, readonly Permission[]> = {
  participation_officer: ['office.open', 'contributions.read', 'contributions.code', 'posts.moderate', 'themes.write', 'feedback.write', 'feedback.publish', 'collectors.manage', 'sessions.run', 'sessions.oversee', 'papers.enter', 'papers.print', 'languages.see', 'languages.offer'],
  moderator: ['office.open', 'contributions.read', 'posts.moderate', 'papers.enter'],
  dsl: ['office.open', 'contributions.read', 'posts.moderate', 'concerns.see', 'contacts.open'],
  deputy_dsl: ['office.open', 'contributions.read', 'posts.moderate', 'concerns.see', 'contacts.open'],
  analyst: ['office.open', 'contributions.read', 'contributions.code', 'themes.write'],
  translator: ['office.open', 'languages.see'],
  priority_owner: ['office.open', 'feedback.write'],
  locality_lead: ['office.open', 'sessions.run', 'papers.print'],
  school_link: ['office.open', 'sessions.run', 'papers.print'],
  partnership_manager: ['office.open', 'feedback.write', 'feedback.publish', 'collectors.manage'],
  board_secretary: ['office.open', 'feedback.write'],
  dpo: ['office.open', 'audit.search'],
  system_administrator: ['office.open', 'languages.see', 'languages.offer'], // sees no raw text
}

/** Who may do what: used by the guard, by actions and by the pages that show or hide a button. */
export function mayDo(staff: Pick<SignedInStaff, 'roles'>, permission: Permission): boolean {
  return staff.roles.some((role) => GIVEN[role].includes(permission))
}
