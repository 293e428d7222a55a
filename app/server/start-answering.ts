import type { WayIn } from '#app/features/ask/surveys/survey-store.server.ts'
import { ACCESS_FIELD, EMPTY_FIELD } from '#app/features/hear/access/start-fields.tsx'
import { isAccessCodeFree } from '#app/features/hear/access/access-code-store.server.ts'
import { EMPTY_DRAFT } from '#app/features/hear/answering/draft.ts'
import { saveDraft } from '#app/features/hear/answering/draft-store.server.ts'
import { newReceiptCode } from '#app/features/hear/answering/receipt-code.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import type { RequestContext } from '#app/server/context.ts'

export type Started =
  | { readonly ok: true; readonly code: string }
  /** Too many begin here at this moment: nothing is lost, try again in half a minute. */
  | { readonly ok: false; readonly reason: 'busy' }
  | { readonly ok: false; readonly reason: 'access'; readonly errors: readonly FieldError[] }

type Door = Pick<RequestContext, 'db' | 'world' | 'rateLimits' | 'sender' | 'nonce'>

/** "Yes, I want to take part": the code of a new draft. What came with the start travels inside the draft, which only that code opens. */
export async function startAnswering(context: Door, wayIn: WayIn, versionId: string, typed: Typed): Promise<Started> {
  const accessCode = wayIn.access === 'code' ? typed[ACCESS_FIELD]?.[0] ?? '' : undefined
  const errors = accessCode === undefined ? [] : await tryAccessCode(context, wayIn, accessCode)
  if (errors.length > 0) return { ok: false, reason: 'access', errors }
  if (!await context.rateLimits.allow('start', wayIn.collectorId)) return { ok: false, reason: 'busy' }
  const code = newReceiptCode()
  const suspect = (typed[EMPTY_FIELD]?.[0] ?? '') !== ''
  const content = { ...EMPTY_DRAFT, ...(accessCode === undefined ? {} : { accessCode }), ...(suspect ? { suspect: true as const } : {}) }
  if (accessCode !== undefined || suspect) await saveDraft(context.db, context.world, code, wayIn.collectorId, { surveyVersionId: versionId, content })
  return { ok: true, code }
}

/**
 * What is wrong with a typed access code: the same answer whether it is unknown, used or of another way in. Wrong ones are
 * counted by sender and by collector; after too many nobody gets further until the limit has passed (429).
 */
export async function tryAccessCode({ db, world, rateLimits, sender, nonce }: Door, { collectorId }: WayIn, typed: string): Promise<readonly FieldError[]> {
  if (typed.trim() === '') return [{ field: ACCESS_FIELD, message: 'answering:start.access.missing' }]
  if (!await rateLimits.isUnder('wrongCode', sender) || !await rateLimits.isUnder('wrongAccess', collectorId)) throw new Response(null, { status: 429 })
  if (await isAccessCodeFree(db, world, collectorId, typed)) return []
  if (isFirstTime(nonce)) await Promise.all([rateLimits.count('wrongCode', sender), rateLimits.count('wrongAccess', collectorId)])
  return [{ field: ACCESS_FIELD, message: 'answering:start.access.unknown' }]
}

const NONCES_KEPT = 1000
const counted = new Set<string>()

/** The short cut of a survey's posts runs an action that ends in an error a second time, for the page: one try is counted once. */
function isFirstTime(nonce: string): boolean {
  if (counted.has(nonce)) return false
  if (counted.size >= NONCES_KEPT) counted.clear()
  counted.add(nonce)
  return true
}
