import type { Request, RequestHandler, Response } from 'express'
import { endKept, keepPage, type KeptPage } from '#app/server/http/press.ts'
import { nonceOf } from '#app/server/http/security-headers.ts'

const SECONDS = 5
const PAGES = 300

interface Remembered {
  readonly until: number
  readonly headers: readonly (readonly [string, string])[]
  /** Cut where the nonce stood. */
  readonly page: KeptPage
}

/**
 * Remembers public pages for a few seconds, for visitors who send no cookie: a poster in an assembly hall sends a
 * thousand children to one page in a minute. Every answer still has its own nonce. What is taken down is gone within
 * seconds (the rule is a minute), and a page that sets a cookie or is not `public` is never kept.
 */
export function createPageMemory(now: () => number = Date.now) {
  const pages = new Map<string, Remembered>()

  const recall: RequestHandler = (request, response, next) => {
    const known = isShared(request) ? pages.get(request.originalUrl) : undefined
    if (!known || known.until < now()) { next(); return }
    for (const [name, value] of known.headers) response.setHeader(name, value)
    response.statusCode = 200
    endKept(request, response, known.page, [nonceOf(response.locals)]).catch(next)
  }

  const remember = (request: Request, response: Response, answer: globalThis.Response, body: Buffer) => {
    if (!isShared(request) || !mayBeKept(answer)) return
    if (pages.size >= PAGES) pages.clear()
    const page = keepPage(body.toString('utf8'), [nonceOf(response.locals)])
    pages.set(request.originalUrl, { until: now() + SECONDS * 1000, headers: [...answer.headers], page })
  }

  return { recall, remember }
}

export type PageMemory = ReturnType<typeof createPageMemory>

function isShared(request: Request): boolean {
  return request.method === 'GET' && request.headers.cookie === undefined && request.originalUrl.length < 300
}

function mayBeKept({ status, headers }: globalThis.Response): boolean {
  return status === 200 && !headers.has('set-cookie')
    && (headers.get('cache-control') ?? '').startsWith('public') && (headers.get('content-type') ?? '').startsWith('text/html')
}
