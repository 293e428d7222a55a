import { mayDo, type SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import { isWithSafeguarding, type ContributionFlag } from '#app/features/hear/contributions/contribution.ts'

type Reader = Pick<SignedInStaff, 'roles' | 'languages'>

/** Whose page of a text opens. An allegation about staff is in no room but the locked one, which knows whom it is about (SAFE-11). */
export function maySeeContribution(reader: Pick<Reader, 'roles'>, flag: ContributionFlag): boolean {
  if (flag === 'allegation') return false
  return mayDo(reader, 'contributions.read')
}

/** What may be done with a text: once it is with safeguarding, only they act on it. */
export function mayActOnContribution(reader: Pick<Reader, 'roles'>, flag: ContributionFlag): boolean {
  if (flag === 'allegation') return false
  if (isWithSafeguarding(flag)) return mayDo(reader, 'concerns.see')
  return mayDo(reader, 'contributions.read')
}

/** A text counts as read only by somebody recorded as reading its language, or a person's translation of it (settled 16). */
export function understands(reader: Pick<Reader, 'languages'>, language: string, translations: readonly { readonly language: string; readonly madeBy: 'person' | 'machine' }[]): boolean {
  if (reader.languages.includes(language)) return true
  return translations.some((translation) => translation.madeBy === 'person' && reader.languages.includes(translation.language))
}
