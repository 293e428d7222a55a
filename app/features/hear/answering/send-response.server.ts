import { inTransaction, type Db } from '#db/database.ts'
import { prepared, preparedInsert } from '#db/prepared.ts'
import type { Schema } from '#db/schema.ts'
import type { Insertable } from 'kysely'
import { dayOf, type World } from '#app/features/ground/world.ts'
import type { Answers } from '#app/features/ask/surveys/answer-value.ts'
import { getEdition } from '#app/features/ask/surveys/survey-definition.ts'
import type { SurveyVersion, WayIn } from '#app/features/ask/surveys/survey-store.server.ts'
import { responseRows } from '#app/features/hear/answering/response-rows.ts'
import { countSent, findSession } from '#app/features/hear/sessions/session-store.server.ts'
import { useAccessCode } from '#app/features/hear/access/access-code-store.server.ts'
import { receiptLookup } from '#app/features/hear/answering/receipt-code.ts'
import { findMatcher } from '#app/features/hear/safeguarding/risk/find-matcher.server.ts'

export interface ResponseToSend {
  readonly code: string
  readonly wayIn: WayIn
  readonly version: SurveyVersion
  readonly answers: Answers
  /** How it was given when not as the collector says: typed in from paper, for example (LOOP-13). */
  readonly mode?: Schema['response']['mode'] | undefined
  /** The session with help that counts it: a number goes up, nothing joins the two. */
  readonly sessionId?: string | undefined
  /** The one-time code, where the way in asks for one. */
  readonly accessCode?: string | undefined
  /** A field no person sees was filled in. */
  readonly suspect?: boolean | undefined
  /** "I want to tell someone" was pressed. */
  readonly tell?: boolean | undefined
}

/**
 * `already`: this code has sent before, or its answers were deleted; nothing was stored. `id` is the new response's.
 * `code refused`: the way in asks for an access code and this one is missing, unknown or used; nothing was stored and the draft is still there.
 */
export type SentResponse = { readonly outcome: 'stored'; readonly id: string } | { readonly outcome: 'already' } | { readonly outcome: 'code refused' }

/**
 * Stores one response with its answers and contributions, in one transaction. The receipt's hash is the only
 * idempotency key: fifty parallel sends and a replay a day later make one response (settled 2, F6).
 */
export async function sendResponse(db: Db, world: World, response: ResponseToSend): Promise<SentResponse> {
  const { code, wayIn, version, answers, mode, sessionId, suspect, tell } = response
  const id = world.newId()
  const receiptHash = receiptLookup(world, code)
  const rows = responseRows({ responseId: id, wayIn, edition: getEdition(version.definition, wayIn.edition), definition: version.definition, answers, today: dayOf(world), now: world.now().toISOString(), newId: world.newId, tell, worryIn: (await findMatcher(db)).find })
  return inTransaction(db, async (trx) => {
    await insertResponses(trx, [{
      id, surveyId: wayIn.surveyId, surveyVersionId: version.id, waveId: wayIn.waveId, collectorId: wayIn.collectorId,
      edition: wayIn.edition, mode: mode ?? wayIn.mode, receivedOn: dayOf(world), suspect: suspect ? 1 : 0,
    }])
    const first = await claimReceipt(trx, receiptHash, wayIn, id)
    if (first && !await mayEnter(trx, world, response)) return refuse(trx, receiptHash, id)
    await deleteDraft(trx, { receiptHash })
    if (!first) return alreadySent(trx, id)
    await insertContributions(trx, rows.contributions)
    await insertAnswers(trx, rows.answers)
    if (sessionId) await countSent(trx, sessionId)
    return { outcome: 'stored', id }
  })
}

/** A replay has found its receipt before this. With a worker (a session of this way in, paper) nobody needs a code. */
async function mayEnter(trx: Db, world: World, { wayIn, accessCode, mode, sessionId }: ResponseToSend): Promise<boolean> {
  if (wayIn.access === 'open' || mode === 'paper') return true
  if (sessionId !== undefined) return (await findSession(trx, sessionId))?.collectorId === wayIn.collectorId
  return useAccessCode(trx, world, wayIn.collectorId, accessCode ?? '')
}

async function refuse(trx: Db, receiptHash: string, id: string): Promise<SentResponse> {
  await trx.deleteFrom('receipt').where('receiptHash', '=', receiptHash).execute()
  await takeBack(trx, id)
  return { outcome: 'code refused' }
}

async function alreadySent(trx: Db, id: string): Promise<SentResponse> {
  await takeBack(trx, id)
  return { outcome: 'already' }
}

/** The response of a claim that failed: nothing hangs on it yet. */
async function takeBack(trx: Db, id: string): Promise<void> {
  await trx.deleteFrom('response').where('id', '=', id).execute()
}

/** The receipt points to its response from the start, so the response is written before it. False: this code has one already. */
async function claimReceipt(trx: Db, receiptHash: string, wayIn: WayIn, responseId: string): Promise<boolean> {
  const claimed = await insertReceipt(trx, { receiptHash, surveyId: wayIn.surveyId, consultationId: wayIn.consultationId, responseId })
  return claimed.length > 0
}

type NewReceipt = Pick<Insertable<Schema['receipt']>, 'receiptHash' | 'surveyId' | 'consultationId' | 'responseId'>

const insertReceipt = prepared((db, { receiptHash, surveyId, consultationId, responseId }: NewReceipt) =>
  db.insertInto('receipt').values({ receiptHash, surveyId, consultationId, responseId, state: 'open' })
    .onConflict((conflict) => conflict.column('receiptHash').doNothing()).returning('receiptHash'))
const deleteDraft = prepared((db, { receiptHash }: { readonly receiptHash: string }) => db.deleteFrom('draft').where('receiptHash', '=', receiptHash))
const insertResponses = preparedInsert('response')
const insertContributions = preparedInsert('contribution')
const insertAnswers = preparedInsert('answer')
