import { mayDo, type Permission, type SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Texts } from '#app/i18n/translator.ts'
import type { RequestContext } from '#app/server/context.ts'
import { findSession, isComplete } from '#app/server/guards.ts'

/** What the hydrated office needs in the browser besides its pages' own data. The office speaks English. */
export interface OfficeData {
  readonly language: Language
  readonly languages: readonly Language[]
  readonly demo: boolean
  readonly texts: Texts
  readonly staff: SignedInStaff | undefined
  /** The rooms this person may enter. */
  readonly rooms: readonly (typeof ROOMS)[number]['room'][]
}

const ROOMS = [
  { room: 'home', permission: 'office.open' }, { room: 'concerns', permission: 'concerns.enter' }, { room: 'reading', permission: 'contributions.read' }, { room: 'moderation', permission: 'posts.moderate' },
  { room: 'coding', permission: 'contributions.code' }, { room: 'themes', permission: 'themes.write' }, { room: 'feedback', permission: 'feedback.write' },
  { room: 'sessions', permission: 'sessions.run' }, { room: 'paper', permission: 'papers.enter' },
  { room: 'collectors', permission: 'collectors.manage' }, { room: 'duty', permission: 'duty.see' }, { room: 'riskPhrases', permission: 'risk.manage' }, { room: 'helplines', permission: 'helplines.manage' }, { room: 'languages', permission: 'languages.see' }, { room: 'staff', permission: 'staff.manage' }, { room: 'audit', permission: 'audit.search' }, { room: 'breakGlassReport', permission: 'breakglass.report' },
  { room: 'complaints', permission: 'complaints.handle' }, { room: 'subjectAccess', permission: 'subject_access.run' }, { room: 'packages', permission: 'subject_access.open' }, { room: 'retention', permission: 'retention.manage' }, { room: 'privacy', permission: 'privacy.manage' }, { room: 'templates', permission: 'templates.write' },
  { room: 'health', permission: 'health.see' }, { room: 'backups', permission: 'backups.manage' }, { room: 'outbox', permission: 'outbox.see' },
] as const satisfies readonly { room: string; permission: Permission }[]

export const OFFICE_LANGUAGE: Language = { tag: 'en', direction: 'ltr', ownName: 'English' }
const OFFICE_NAMESPACES = ['common', 'errors', 'office', 'reading', 'coding', 'themes', 'moderation', 'feedback', 'plan', 'assisting', 'collectors', 'languages', 'contacts', 'mail', 'duty', 'risk', 'upkeep', 'accounts', 'concerns', 'retention', 'access', 'complaints', 'templates', 'privacy', 'statements']

export async function officeData(request: Request, context: RequestContext): Promise<OfficeData> {
  const session = await findSession({ request, context })
  const complete = session !== undefined && await isComplete(context, session)
  return {
    language: OFFICE_LANGUAGE, languages: context.languages, demo: context.demo,
    texts: { en: Object.fromEntries(OFFICE_NAMESPACES.map((name) => [name, context.texts['en']?.[name] ?? {}])) },
    staff: session?.staff, rooms: complete ? roomsOf(session.staff) : [],
  }
}

/** A room somebody may not enter is not shown to them; its pages refuse them anyway. */
export function roomsOf(staff: Pick<SignedInStaff, 'roles'>): OfficeData['rooms'] {
  return ROOMS.filter(({ permission }) => mayDo(staff, permission)).map(({ room }) => room)
}
