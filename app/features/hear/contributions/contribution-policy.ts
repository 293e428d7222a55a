import { mayDo, mayDoIn, type SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import { isWithSafeguarding, type Contribution } from '#app/features/hear/contributions/contribution.ts'

type Reader = Pick<SignedInStaff, 'roles' | 'grants' | 'cleared'>
type Text = Pick<Contribution, 'flag' | 'consultationId'>

/** Whose page of a text opens. An allegation about staff is in no room but the locked one, which knows whom it is about (SAFE-11). */
export function maySeeContribution(reader: Reader, { flag, consultationId }: Text): boolean {
  return flag !== 'allegation' && mayDoIn(reader, 'contributions.read', { consultationId })
}

/** What may be done with a text: once it is with safeguarding, only they act on it. */
export function mayActOnContribution(reader: Reader, text: Text): boolean {
  return maySeeContribution(reader, text) && (!isWithSafeguarding(text.flag) || mayDo(reader, 'concerns.see'))
}

/** A text counts as read only by somebody recorded as reading its language, or a person's translation of it (settled 16). */
export function understands(reader: Pick<SignedInStaff, 'languages'>, language: string, translations: readonly { readonly language: string; readonly madeBy: 'person' | 'machine' }[]): boolean {
  if (reader.languages.includes(language)) return true
  return translations.some((translation) => translation.madeBy === 'person' && reader.languages.includes(translation.language))
}
