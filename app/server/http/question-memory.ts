import type { Request as ExpressRequest, RequestHandler, Response as ExpressResponse } from 'express'
import { pipesIn } from '#app/features/ask/surveys/piping.ts'
import { findLanguage } from '#app/i18n/languages.ts'
import { openVisit, type Visit } from '#app/server/answering-visit.ts'
import { surveyHere } from '#app/server/question-steps.ts'
import type { ServerContext } from '#app/server/context.ts'
import { endKept, keepPage, type KeptPage } from '#app/server/http/press.ts'
import type { PageListener } from '#app/server/http/remix-handler.ts'
import { nonceOf } from '#app/server/http/security-headers.ts'
import { toAsking, toRequestContext } from '#app/server/http/web-request.ts'

const SECONDS = 5
const PAGES = 300

/** A question nobody has answered yet on this draft: the same page for everybody, but for the nonce and the draft's tag. */
interface Blank { readonly key: string; readonly tag: string }
interface Remembered { readonly until: number; readonly headers: readonly (readonly [string, string])[]; readonly page: KeptPage }

/**
 * Remembers question pages without any answer in them for a few seconds: a class answers the same questions together.
 * Whether this visitor gets one is decided anew every time, from their own draft.
 */
export function createQuestionMemory(context: ServerContext): { readonly recall: RequestHandler; readonly remember: PageListener } {
  const pages = new Map<string, Remembered>()

  const recall: RequestHandler = (request, response, next) => {
    const address = request.method === 'GET' ? ADDRESS.exec(request.originalUrl)?.groups : undefined
    if (!address) { next(); return }
    findBlank(context, request, response, address).catch(() => undefined).then((blank) => { // an unknown or closed collector: the page itself says so
      const known = blank ? pages.get(blank.key) : undefined
      response.locals['blank'] = blank
      if (!blank || !known || known.until < Date.now()) { next(); return }
      for (const [name, value] of known.headers) response.setHeader(name, value)
      response.statusCode = 200
      return endKept(request, response, known.page, [nonceOf(response.locals), blank.tag])
    }).catch(next)
  }

  const remember: PageListener = (_request, response, answer, body) => {
    const blank = response.locals['blank'] as Blank | undefined // set by recall alone
    if (!blank || answer.status !== 200 || answer.headers.has('set-cookie')) return
    if (pages.size >= PAGES) pages.clear()
    pages.set(blank.key, { until: Date.now() + SECONDS * 1000, headers: [...answer.headers], page: keepPage(body.toString('utf8'), [nonceOf(response.locals), blank.tag]) })
  }

  return { recall, remember }
}

const ADDRESS = /^\/(?<lang>[^/?%]+)\/go\/(?<code>[^/?%]+)\/questions\/(?<key>[A-Z0-9]+)$/

async function findBlank(context: ServerContext, request: ExpressRequest, response: ExpressResponse, params: Record<string, string>): Promise<Blank | undefined> {
  const lang = params['lang'] ?? ''
  if (findLanguage(context.languages, lang)?.tag !== lang) return undefined
  const visit = await openVisit({ request: toAsking(request, context), params, context: toRequestContext(request, response, context) })
  const key = params['key'] ?? ''
  return isBlank(visit, key) ? { key: [JSON.stringify({ ...surveyHere(visit, lang), tag: '' }), visit.wayIn.code, key, visit.version.id, ...visit.shown.map((question) => question.key)].join(' '), tag: visit.tag } : undefined
}

function isBlank({ code, sent, shown, draft: { content } }: Visit, key: string): boolean {
  const question = shown.find((candidate) => candidate.key === key)
  const ownOrder = question?.kind === 'pick' && question.shuffled // another order for everybody
  return code !== undefined && !sent && question !== undefined && !ownOrder && pipesIn(question.text).length === 0 && content.answers[key] === undefined && content.unchecked[key] === undefined
}
