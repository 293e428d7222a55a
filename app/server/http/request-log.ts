import type { RequestHandler } from 'express'
import type { ServerContext } from '#app/server/context.ts'

/** One line a request: method, the kind of page, status, milliseconds. Never the address itself, it may hold a mistyped code. */
export function requestLog({ logger }: ServerContext): RequestHandler {
  if (!logger.isLevelEnabled('debug')) return (_request, _response, next) => { next() }
  return (request, response, next) => {
    const began = performance.now()
    response.once('finish', () => {
      logger.debug({ method: request.method, room: roomOf(request.path), status: response.statusCode, ms: Math.round(performance.now() - began) }, 'request')
    })
    next()
  }
}

/** `/ur/go/quiet-river/questions/A1` is `go`: the first word after the language, only if it is one of ours. */
function roomOf(path: string): string {
  const [, first = '', second = ''] = path.split('/')
  const word = ROOMS.includes(first) ? first : second
  return ROOMS.includes(word) ? word : 'other'
}

const ROOMS = ['go', 'my-code', 'plan', 'said-and-did', 'forums', 'consultations', 'help', 'office', 'assets', 'healthcheck']
