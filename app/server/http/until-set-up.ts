import type { RequestHandler } from 'express'
import { paths } from '#app/paths.ts'
import type { ServerContext } from '#app/server/context.ts'
import { sendPlainPage } from '#app/server/http/plain-page.ts'

/** Until somebody has set an empty installation up, every page but that one says so (settled 39). */
export function untilSetUp(context: ServerContext): RequestHandler {
  return (request, response, next) => {
    if (context.setUp || request.path === paths.office.setUp()) { next(); return }
    context.refreshSetUp().then((done) => { if (done) next(); else sendPlainPage(context, request, response, 503, 'notSetUp') }, next)
  }
}
