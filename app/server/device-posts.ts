import { json } from '@remix-run/node'
import { getEdition, questionsOf } from '#app/features/ask/surveys/survey-definition.ts'
import { findVersion, type SurveyVersion } from '#app/features/ask/surveys/survey-store.server.ts'
import { deviceAnswers, readDeviceAnswers, type DeviceAnswers, type ReadDeviceAnswers } from '#app/features/hear/answering/device-answers.ts'
import { saveDraft } from '#app/features/hear/answering/draft-store.server.ts'
import { newReceiptCode } from '#app/features/hear/answering/receipt-code.ts'
import { tagOf, type Visit } from '#app/server/answering-visit.ts'
import type { Posting } from '#app/server/asking.ts'
import type { RequestContext } from '#app/server/context.ts'
import { draftCookie } from '#app/server/draft-cookie.ts'

/** What a device posted, read by our rules, or the answer that tells it why it cannot be taken. */
export type DevicePost =
  | { readonly ok: true; readonly code: string; readonly version: SurveyVersion; readonly read: ReadDeviceAnswers }
  | { readonly ok: false; readonly answer: Response }

/**
 * Reads the posted answers of a device for this visit. A browser whose cookie is gone gets a new code and is told to
 * post again with it: what it has is kept, and it is kept once.
 */
export async function readDevicePost(request: Posting, context: RequestContext, visit: Visit): Promise<DevicePost> {
  const posted = deviceAnswers.safeParse(await jsonOf(request))
  if (!posted.success) return refused('unreadable', 400)
  if (visit.sent) return refused('sent', 409)
  if (!visit.code) return withNewCode(context, visit)
  if (posted.data.tag !== visit.tag || (visit.begun && posted.data.version !== visit.version.id)) return refused('other-tab', 409)
  const version = visit.begun ? visit.version : await versionBegun(context, visit, posted.data)
  const asked = questionsOf(version.definition, getEdition(version.definition, visit.wayIn.edition), visit.format)
  return { ok: true, code: visit.code, version, read: readDeviceAnswers(asked, posted.data) }
}

/** Keeps what a device has so far, under its code (SURV, settled 24: each answer is saved as a draft). */
export async function saveDevicePost({ db, world }: RequestContext, { wayIn, draft }: Visit, { code, version, read }: Extract<DevicePost, { ok: true }>): Promise<void> {
  await saveDraft(db, world, code, wayIn.collectorId, { surveyVersionId: version.id, content: { ...draft.content, ...read.content } })
}

function withNewCode(context: RequestContext, { wayIn, device }: Visit): DevicePost {
  const code = newReceiptCode()
  return { ok: false, answer: json({ reason: 'again', tag: tagOf(context, code) }, { status: 409, headers: { 'Set-Cookie': draftCookie(context, wayIn.code, code, device), 'Cache-Control': 'no-store' } }) }
}

function refused(reason: 'unreadable' | 'sent' | 'other-tab', status: number): DevicePost {
  return { ok: false, answer: json({ reason }, { status, headers: { 'Cache-Control': 'no-store' } }) }
}

async function versionBegun({ db }: RequestContext, visit: Visit, { version }: DeviceAnswers): Promise<SurveyVersion> {
  return (await findVersion(db, visit.wayIn.surveyId, version)) ?? visit.version
}

async function jsonOf(request: Posting): Promise<unknown> {
  return request.json().catch(() => undefined)
}
