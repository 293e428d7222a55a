import { json } from '@remix-run/node'
import { questionsOf, getEdition, type Format, type Question } from '#app/features/ask/surveys/survey-definition.ts'
import { shownQuestions } from '#app/features/ask/surveys/journey.ts'
import { findVersion, findWayIn, getOpenVersion, type SurveyVersion, type WayIn } from '#app/features/ask/surveys/survey-store.server.ts'
import { EMPTY_DRAFT } from '#app/features/hear/answering/draft.ts'
import { findDraft, type Draft } from '#app/features/hear/answering/draft-store.server.ts'
import { receiptLookup } from '#app/features/hear/answering/receipt-code.ts'
import { findReceipt } from '#app/features/hear/answering/receipt-store.server.ts'
import type { RequestContext } from '#app/server/context.ts'
import type { Asking } from '#app/server/asking.ts'
import { assistanceOf } from '#app/server/assistance.ts'
import { deviceOf, type Device } from '#app/server/device-cookie.ts'
import { readDraftCookie } from '#app/server/draft-cookie.ts'
import { readFormat } from '#app/server/format-cookie.ts'
import { shortMemory } from '#app/server/short-memory.ts'

interface VisitArgs {
  readonly request: Asking
  readonly params: Readonly<Record<string, string | undefined>>
  readonly context: RequestContext
}

/** Somebody at a collector: where they came in, the code their browser holds, what they have answered. */
export interface Visit {
  readonly wayIn: WayIn
  readonly code: string | undefined
  /** Marks the pages of this draft, so that a tab of another one is not mixed in. Not the code, and not its lookup. */
  readonly tag: string
  readonly version: SurveyVersion
  readonly draft: Draft
  readonly begun: boolean
  readonly sent: boolean
  readonly format: Format
  readonly device: Device
  /** What is asked with these answers, in order. */
  readonly shown: readonly Question[]
}

/** A collector that is closed is closed for everybody within a second. */
const ways = shortMemory((context: Pick<RequestContext, 'db' | 'world'>, code: string) => findWayIn(context.db, context.world, code))
const openVersions = shortMemory((context: RequestContext, surveyId: string) => getOpenVersion(context.db, surveyId))

/** The visit of a request, or the page of an unknown (404) or closed (410) collector as a thrown answer. */
export async function openVisit({ request, params, context }: VisitArgs): Promise<Visit> {
  const { db, world } = context
  const wayIn = await openWayIn({ params, context })
  const code = readDraftCookie(request, context, wayIn.code)
  const found = code ? await findDraft(db, world, code, wayIn.collectorId) : undefined
  const sent = code && !found ? (await findReceipt(db, world, code)) !== undefined : false
  if (!wayIn.open && !found && !sent) throw closedPage(wayIn)
  const version = (found && await findVersion(db, wayIn.surveyId, found.surveyVersionId)) ?? await openVersions.recall(context, wayIn.surveyId)
  const draft = found ?? { surveyVersionId: version.id, content: EMPTY_DRAFT }
  const format = readFormat(request, context)
  const tag = tagOf(context, code)
  const device = assistanceOf(request, context, { tag, wayIn }) ? 'shared' : deviceOf(request, context, wayIn) // a room's tablet, whatever the way in says
  return { wayIn, code, tag, version, draft, begun: found !== undefined, sent, format, device, shown: shownOf(version, wayIn, draft, format) }
}

/** The way in of an address, open or not; an unknown one is a thrown 404. */
export async function openWayIn({ params, context }: { readonly params: VisitArgs['params']; readonly context: Pick<RequestContext, 'db' | 'world'> }): Promise<WayIn> {
  const wayIn = await ways.recall(context, (params['code'] ?? '').toLowerCase())
  if (!wayIn) throw new Response(null, { status: 404, statusText: 'unknown-collector' })
  return wayIn
}

/** Closed, with when it opens next if that is known: the error page says so in the reader's language. */
function closedPage({ opensNext }: WayIn): Response {
  return opensNext ? json(opensNext, { status: 410, statusText: 'resting-collector' }) : new Response(null, { status: 410, statusText: 'closed-collector' })
}

/** The questions with these answers, in the edition of the way in. */
export function shownOf(version: SurveyVersion, wayIn: WayIn, draft: Draft, format: Format = 'standard'): readonly Question[] {
  return shownQuestions(questionsOf(version.definition, getEdition(version.definition, wayIn.edition), format), draft.content.answers)
}

export function tagOf({ world }: Pick<RequestContext, 'world'>, code: string | undefined): string {
  return code ? receiptLookup(world, code).slice(0, 12) : ''
}
