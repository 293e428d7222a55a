import type { Request, RequestHandler } from 'express'
import type { ServerContext } from '#app/server/context.ts'
import { sendPlainPage } from '#app/server/http/plain-page.ts'

export const BODY_LIMIT = 1_000_000

/** The whole body of a request, read before Remix runs: never more than the limit in memory. */
export function bodyOf(locals: Record<string, unknown>): Buffer | undefined {
  return Buffer.isBuffer(locals['body']) ? locals['body'] : undefined
}

/** Anything larger than 1 MB is answered with 413 at once, by its announced length or when the limit is passed. */
export function bodyCap(context: ServerContext): RequestHandler {
  return (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') { next(); return }
    if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) { refuse(); return }
    readBody(request).then((body) => {
      if (body === 'too large') { refuse(); return }
      response.locals['body'] = body
      next()
    }, () => { request.destroy() }) // the sender went away: there is nobody to answer

    function refuse() {
      request.pause()
      response.shouldKeepAlive = true // else Node tears the connection down, the answer still in it
      response.once('finish', () => { discardRest(request) })
      sendPlainPage(context, request, response, 413, 'tooLarge')
    }
  }
}

function readBody(request: Request): Promise<Buffer | 'too large'> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const take = (chunk: Buffer) => {
      size += chunk.length
      if (size <= BODY_LIMIT) { chunks.push(chunk); return }
      request.off('data', take)
      chunks.length = 0
      resolve('too large')
    }
    request.on('data', take)
    request.on('end', () => { resolve(Buffer.concat(chunks)) })
    request.on('error', reject)
    request.on('aborted', reject)
  })
}

const MOST_DISCARDED = 20_000_000
const LONGEST_DISCARDED = 10_000

/** Takes in a little more and throws it away: cut off at once, the sender would see a broken connection instead of the answer. */
function discardRest(request: Request): void {
  let size = 0
  const timer = setTimeout(() => { request.destroy() }, LONGEST_DISCARDED)
  request.once('close', () => { clearTimeout(timer) })
  request.on('error', () => undefined) // the sender went away
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > MOST_DISCARDED) request.destroy()
  })
  request.resume()
}
