import type { ErrorRequestHandler } from 'express'
import { isFull } from '#db/dialect.ts'
import type { ServerContext } from '#app/server/context.ts'
import { sendPlainPage } from '#app/server/http/plain-page.ts'

/** What failed in front of Remix: a plain page, and a log line without the address. */
export function failed(context: ServerContext): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) { next(error); return }
    context.logger.error({ error: error instanceof Error ? error.name : 'unknown', method: request.method }, 'a request failed')
    const full = isFull(error)
    sendPlainPage(context, request, response, full ? 503 : 500, full ? 'unavailable' : 'failed')
  }
}
