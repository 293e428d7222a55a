import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import type { Request as ExpressRequest, RequestHandler, Response as ExpressResponse } from 'express'
import type { ServerContext } from '#app/server/context.ts'
import { bodyOf } from '#app/server/http/body-cap.ts'
import type { PageMemory } from '#app/server/http/page-memory.ts'
import { buildForArea } from '#app/server/http/route-areas.ts'
import { nonceOf } from '#app/server/http/security-headers.ts'

/**
 * Hands a request to Remix. Our own adapter instead of @remix-run/express, because the body has been read
 * and capped before, and because a page is one string and needs no stream.
 */
export function remixHandler(context: ServerContext, build: ServerBuild, memory: PageMemory): RequestHandler {
  const handleIn = buildForArea(build, (part) => createRequestHandler(part, 'production'))
  return (request, response, next) => {
    const abort = new AbortController()
    response.once('close', () => { if (!response.writableFinished) abort.abort() })
    const locals = { nonce: nonceOf(response.locals), sender: context.rateLimits.senderOf(request.ip ?? '') }
    handleIn(request.path)(toWebRequest(request, response, context, abort.signal), { ...context, ...locals })
      .then((answer) => sendAnswer(answer, request, response, memory))
      .catch(next)
  }
}

function toWebRequest(request: ExpressRequest, response: ExpressResponse, { env }: ServerContext, signal: AbortSignal): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const body = bodyOf(response.locals)
  return new Request(new URL(request.originalUrl, originOf(request, env.publicUrl)), { method: request.method, headers, signal, ...(body ? { body: new Uint8Array(body) } : {}) })
}

/** Links are made from addresses of the page itself, so the Host header matters to nothing but this URL's origin. */
function originOf(request: ExpressRequest, publicUrl: URL): string {
  const host = request.headers.host ?? publicUrl.host
  return /^[\w.:[\]-]+$/.test(host) ? `${publicUrl.protocol}//${host}` : publicUrl.origin
}

async function sendAnswer(answer: Response, request: ExpressRequest, response: ExpressResponse, memory: PageMemory): Promise<void> {
  response.status(answer.status)
  for (const [name, value] of answer.headers) {
    if (name === 'set-cookie') response.append(name, value)
    else response.setHeader(name, value)
  }
  if (!answer.body) { response.end(); return }
  if (answer.headers.get('content-type')?.startsWith('text/')) {
    const body = Buffer.from(await answer.arrayBuffer())
    memory.remember(request, response, answer, body)
    response.end(body)
    return
  }
  await pipeline(Readable.fromWeb(answer.body as ReadableStream), response) // the web and node types of one stream differ
}
