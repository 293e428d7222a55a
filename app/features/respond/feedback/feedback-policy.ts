import type { FeedbackEntry, FeedbackFacts, FeedbackTexts } from '#app/features/respond/feedback/feedback-entry.ts'

/** Why a reply cannot stand as it is, and at which field. */
export interface FeedbackFailure {
  readonly field: keyof FeedbackTexts | keyof FeedbackFacts | 'quotations'
  readonly failure:
    | 'english_missing' | 'owner_missing' | 'due_missing' | 'reason_missing' | 'reason_too_hard' | 'organisation_missing'
    | 'apology_missing' | 'names_somebody' | 'quotation_names_somebody'
}

type Written = FeedbackTexts & FeedbackFacts

/** What each state needs besides its texts (LOOP-06). */
export function stateFailures(entry: Written): FeedbackFailure[] {
  switch (entry.state) {
    case 'will_do':
    case 'looking_into':
      return entry.dueOn === null ? [{ field: 'dueOn', failure: 'due_missing' }] : []
    case 'cannot':
      return reasonFailures(entry)
    case 'passed_on':
      return [...reasonFailures(entry), ...(entry.passedToOrganisationId === null ? [{ field: 'passedToOrganisationId', failure: 'organisation_missing' } as const] : [])]
    case 'done':
    case 'doing':
    case 'trying':
      return []
  }
}

/** What stands in the way of reading this in public. `quotations` are the words chosen to stand beside it. */
export function publishFailures(entry: Written, quotations: readonly string[]): FeedbackFailure[] {
  const failures: FeedbackFailure[] = []
  if (!entry.youSaid['en']) failures.push({ field: 'youSaid', failure: 'english_missing' })
  if (!entry.weDid['en']) failures.push({ field: 'weDid', failure: 'english_missing' })
  if (!entry.ownerRole['en']) failures.push({ field: 'ownerRole', failure: 'owner_missing' })
  if (entry.ownerOrganisationId === '') failures.push({ field: 'ownerOrganisationId', failure: 'owner_missing' })
  failures.push(...stateFailures(entry))
  if (Object.values(entry.youSaid).some(namesSomebody)) failures.push({ field: 'youSaid', failure: 'names_somebody' })
  if (quotations.some(namesSomebody)) failures.push({ field: 'quotations', failure: 'quotation_names_somebody' })
  return failures
}

/** A promised day may be moved in public only with a word of apology: a late promise is never hidden. */
export function postponementFailures(before: Pick<FeedbackEntry, 'dueOn' | 'publishedOn'>, after: Written): FeedbackFailure[] {
  if (before.publishedOn === null || before.dueOn === null) return []
  const moved = after.dueOn === null ? after.state === 'doing' || after.state === 'trying' : after.dueOn > before.dueOn
  return moved && !after.apology['en'] ? [{ field: 'apology', failure: 'apology_missing' }] : []
}

const LONGEST_SENTENCE = 25

function reasonFailures({ reason }: Pick<FeedbackTexts, 'reason'>): FeedbackFailure[] {
  const english = reason['en'] ?? ''
  if (english === '') return [{ field: 'reason', failure: 'reason_missing' }]
  const longest = Math.max(...english.split(/[.!?;:]\s/).map((sentence) => sentence.trim().split(/\s+/).length))
  return longest > LONGEST_SENTENCE ? [{ field: 'reason', failure: 'reason_too_hard' }] : []
}

/** A form of address with a name, an e-mail address, a handle, or a telephone number. A person still reads every quotation. */
export function namesSomebody(text: string): boolean {
  return ADDRESSED.test(text) || MAIL_OR_HANDLE.test(text) || TELEPHONE.test(text)
}

const ADDRESSED = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Pan|Pani)\.? \p{Lu}/u
const MAIL_OR_HANDLE = /@\w/
const TELEPHONE = /\+?\d(?:[ -]?\d){8}/
