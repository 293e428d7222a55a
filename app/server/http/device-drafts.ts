import type { Request as ExpressRequest, RequestHandler } from 'express'
import { getEdition, questionsOf } from '#app/features/ask/surveys/survey-definition.ts'
import { findVersion } from '#app/features/ask/surveys/survey-store.server.ts'
import { deviceAnswers, readDeviceAnswers } from '#app/features/hear/answering/device-answers.ts'
import { createDraftWriter, type DraftWriter } from '#app/features/hear/answering/draft-writer.server.ts'
import { worriesIn } from '#app/features/hear/answering/worries-in.ts'
import { findMatcher } from '#app/features/hear/safeguarding/risk/find-matcher.server.ts'
import { openWayIn, tagOf } from '#app/server/answering-visit.ts'
import type { ServerContext } from '#app/server/context.ts'
import { draftCodeIn } from '#app/server/draft-cookie.ts'
import { bodyOf } from '#app/server/http/body-cap.ts'

const SAVED = JSON.stringify({ saved: true })
/** What is saved holds a worry: the page of help comes next, which the device has already (SAFE-04). */
const SAVED_HELP = JSON.stringify({ saved: true, help: true })
const SENT = JSON.stringify({ reason: 'sent' })

/**
 * Saves the drafts of devices: by far the most frequent thing a phone asks for, one post an answer. What is plain is done
 * here; whatever is not (no cookie, another tab, a closed way in, something unreadable) goes on to the route, which decides.
 */
export function deviceDrafts(context: ServerContext): RequestHandler {
  const write = createDraftWriter(context.db, context.world)
  void findMatcher(context.db).catch(() => undefined) // built before the first child needs it
  return (request, response, next) => {
    const address = request.method === 'POST' ? ADDRESS.exec(request.originalUrl)?.groups : undefined
    if (!address) { next(); return }
    savePlain(context, write, request, bodyOf(response.locals), { lang: address['lang'] ?? '', collector: address['code'] ?? '' }).then((written) => {
      if (!written) { next(); return }
      response.writeHead(written === 'sent' ? 409 : 200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
      response.end(ANSWERS[written])
    }).catch(next)
  }
}

type Written = 'saved' | 'help' | 'sent'
const ANSWERS: Readonly<Record<Written, string>> = { saved: SAVED, help: SAVED_HELP, sent: SENT }

const ADDRESS = /^\/(?<lang>[^/?%]+)\/go\/(?<code>[^/?%]+)\/draft$/

async function savePlain(context: ServerContext, write: DraftWriter, request: ExpressRequest, body: Buffer | undefined, { lang, collector }: { readonly lang: string; readonly collector: string }): Promise<Written | undefined> {
  const posted = deviceAnswers.safeParse(jsonIn(body))
  const wayIn = posted.success ? await openWayIn({ params: { code: collector }, context }).catch(() => undefined) : undefined
  if (!posted.success || !posted.data.plain || !wayIn?.open || wayIn.access === 'code') return undefined
  const code = draftCodeIn(request.headers.cookie ?? '', context, wayIn.code)
  const version = await findVersion(context.db, wayIn.surveyId, posted.data.version)
  if (!code || !version || posted.data.tag !== tagOf(context, code)) return undefined
  const { content } = readDeviceAnswers(questionsOf(version.definition, getEdition(version.definition, wayIn.edition)), posted.data)
  const written = await write(code, wayIn.collectorId, { surveyVersionId: version.id, content })
  return written === 'saved' && !content.helped && worriesIn(content, lang, await findMatcher(context.db)) ? 'help' : written
}

function jsonIn(body: Buffer | undefined): unknown {
  try {
    return JSON.parse(body?.toString('utf8') ?? '')
  } catch {
    return undefined
  }
}
