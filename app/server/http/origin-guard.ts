import type { RequestHandler } from 'express'
import type { ServerContext } from '#app/server/context.ts'
import { sendPlainPage } from '#app/server/http/plain-page.ts'

/**
 * Whatever is not a GET must come from our own pages. The framework's check has holes: `?_data=` passes it.
 * A browser that sends no Origin with a form (before 2020) gets a page that says so (settled 47).
 */
export function originGuard(context: ServerContext): RequestHandler {
  return (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') { next(); return }
    const origin = request.headers.origin
    if (origin !== undefined && isOurs(origin, request.headers.host, context)) { next(); return }
    sendPlainPage(context, request, response, 403, origin === undefined ? 'noOrigin' : 'foreignOrigin')
  }
}

/** Our public address, or on a loopback installation the address the request was made to. */
function isOurs(origin: string, host: string | undefined, { env }: ServerContext): boolean {
  if (origin === env.publicUrl.origin) return true
  return isLoopbackHost(host) && origin === `http://${host}`
}

function isLoopbackHost(host: string | undefined): host is string {
  return host !== undefined && /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host)
}
