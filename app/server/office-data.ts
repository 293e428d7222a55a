import { findSignedInStaff } from '#app/features/ground/accounts/session-store.server.ts'
import type { SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Texts } from '#app/i18n/translator.ts'
import type { RequestContext } from '#app/server/context.ts'
import { readSessionToken } from '#app/server/staff-session.ts'

/** What the hydrated office needs in the browser besides its pages' own data. The office speaks English. */
export interface OfficeData {
  readonly language: Language
  readonly languages: readonly Language[]
  readonly demo: boolean
  readonly texts: Texts
  readonly staff: SignedInStaff | undefined
}

export const OFFICE_LANGUAGE: Language = { tag: 'en', direction: 'ltr', ownName: 'English' }
const OFFICE_NAMESPACES = ['common', 'errors', 'office', 'reading', 'coding', 'themes', 'moderation', 'feedback', 'plan']

export async function officeData(request: Request, context: RequestContext): Promise<OfficeData> {
  const token = readSessionToken(request, context)
  return {
    language: OFFICE_LANGUAGE, languages: context.languages, demo: context.demo,
    texts: { en: Object.fromEntries(OFFICE_NAMESPACES.map((name) => [name, context.texts['en']?.[name] ?? {}])) },
    staff: token ? await findSignedInStaff(context.db, context.world, token) : undefined,
  }
}
