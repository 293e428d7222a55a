import type { Request as ExpressRequest, RequestHandler } from 'express'
import { acceptedEncoding, pressedInEveryWay, type Encoding } from '#app/server/http/press.ts'
import type { PageListener } from '#app/server/http/remix-handler.ts'

const SECONDS = 60
const DOCUMENTS = 100

/** One document of a survey's pages, pressed once for everybody: it is a hundred times asked for and never differs. */
interface Pressed {
  readonly until: number
  readonly headers: readonly (readonly [string, string])[]
  readonly bodies: Readonly<Record<Encoding, Buffer>>
}

/**
 * Remembers the documents that hold all pages of a survey (settled 24) for a minute. They are made from their address
 * alone, never from a cookie, and carry no nonce: one answer fits everybody.
 */
export function createSurveyPagesMemory(now: () => number = Date.now): { readonly recall: RequestHandler; readonly remember: PageListener } {
  const documents = new Map<string, Pressed>()

  const recall: RequestHandler = (request, response, next) => {
    const known = isSurveyPages(request) ? documents.get(request.originalUrl) : undefined
    if (!known || known.until < now()) { next(); return }
    const encoding = acceptedEncoding(request)
    for (const [name, value] of known.headers) response.setHeader(name, value)
    response.setHeader('Vary', 'Accept-Encoding')
    response.setHeader('Content-Encoding', encoding)
    response.status(200).end(known.bodies[encoding])
  }

  const remember: PageListener = (request, _response, answer, body) => {
    if (!isSurveyPages(request) || answer.status !== 200) return
    if (documents.size >= DOCUMENTS) documents.clear()
    documents.set(request.originalUrl, { until: now() + SECONDS * 1000, headers: [...answer.headers], bodies: pressedInEveryWay(body) })
  }

  return { recall, remember }
}

const ADDRESS = /^\/[^/?%]+\/go\/[^/?%]+\/pages\?version=[\w-]+&format=(easy|standard)&device=(own|shared)$/

function isSurveyPages({ method, originalUrl }: ExpressRequest): boolean {
  return method === 'GET' && ADDRESS.test(originalUrl)
}
