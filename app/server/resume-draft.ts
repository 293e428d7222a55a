import { redirect } from '@remix-run/node'
import { firstUnanswered } from '#app/features/ask/surveys/journey.ts'
import { findVersion } from '#app/features/ask/surveys/survey-store.server.ts'
import { findDraft } from '#app/features/hear/answering/draft-store.server.ts'
import { findDraftWay } from '#app/features/hear/answering/find-draft-way.server.ts'
import { paths } from '#app/paths.ts'
import { openWayIn, shownOf } from '#app/server/answering-visit.ts'
import type { RequestContext } from '#app/server/context.ts'
import { deviceOf, isDeviceUnknown } from '#app/server/device-cookie.ts'
import { draftCookie } from '#app/server/draft-cookie.ts'
import { readFormat } from '#app/server/format-cookie.ts'

/**
 * Back to the first question without an answer, on whatever browser the code was typed, in the edition and version it
 * began (settled 25). Where nobody knows yet whose device this is, that is asked first.
 */
export async function resumeDraft(request: Request, context: RequestContext, code: string, lang: string): Promise<Response> {
  const { db, world } = context
  const way = await findDraftWay(db, world, code)
  if (!way) return redirect(paths.myCode(lang))
  const wayIn = await openWayIn({ params: { code: way.collector }, context })
  const draft = await findDraft(db, world, code, wayIn.collectorId)
  const version = draft && await findVersion(db, wayIn.surveyId, draft.surveyVersionId)
  if (!draft || !version) return redirect(paths.myCode(lang))
  const next = firstUnanswered(shownOf(version, wayIn, draft, readFormat(request, context)), draft.content.answers)
  const onward = next ? paths.question(lang, wayIn.code, next.key) : paths.check(lang, wayIn.code)
  const headers = { 'Set-Cookie': draftCookie(context, wayIn.code, code, deviceOf(request, context, wayIn)) }
  return redirect(isDeviceUnknown(request, context, wayIn) ? paths.device(lang, wayIn.code) : onward, { headers })
}
