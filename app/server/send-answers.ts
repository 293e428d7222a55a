import type { DraftContent } from '#app/features/hear/answering/draft.ts'
import type { Answers } from '#app/features/ask/surveys/answer-value.ts'
import type { SurveyVersion } from '#app/features/ask/surveys/survey-store.server.ts'
import { sendResponse, type SentResponse } from '#app/features/hear/answering/send-response.server.ts'
import type { Visit } from '#app/server/answering-visit.ts'
import { assistanceOf } from '#app/server/assistance.ts'
import type { Asking } from '#app/server/asking.ts'
import type { RequestContext } from '#app/server/context.ts'

/** Sends a visit's answers with all that its browser brought along: page by page and from a device alike. */
export async function sendAnswers(request: Asking, context: RequestContext, visit: Visit, what: { readonly code: string; readonly version: SurveyVersion; readonly answers: Answers; readonly tell?: DraftContent['tell'] }): Promise<SentResponse> {
  const { accessCode, suspect } = visit.draft.content
  return sendResponse(context.db, context.world, { ...what, wayIn: visit.wayIn, accessCode, suspect, ...assistanceOf(request, context, visit) })
}
