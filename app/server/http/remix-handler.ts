import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import type { Request as ExpressRequest, RequestHandler, Response as ExpressResponse } from 'express'
import type { ServerContext } from '#app/server/context.ts'
import { endPressed } from '#app/server/http/press.ts'
import { buildForArea } from '#app/server/http/route-areas.ts'
import { sendBody, sendHead, toRequestContext, toWebRequest } from '#app/server/http/web-request.ts'

/** Hears of every rendered page before it is sent. */
export type PageListener = (request: ExpressRequest, response: ExpressResponse, answer: Response, body: Buffer) => void

/**
 * Hands a request to Remix. Our own adapter instead of @remix-run/express, because the body has been read
 * and capped before, and because a page is one string and needs no stream.
 */
export function remixHandler(context: ServerContext, build: ServerBuild, listeners: readonly PageListener[]): RequestHandler {
  const handleIn = buildForArea(build, (part) => createRequestHandler(part, 'production'))
  return (request, response, next) => {
    const abort = new AbortController()
    response.once('close', () => { if (!response.writableFinished) abort.abort() })
    handleIn(request.path)(toWebRequest(request, response, context, abort.signal), { ...toRequestContext(request, response, context) })
      .then((answer) => sendAnswer(answer, request, response, listeners))
      .catch(next)
  }
}

async function sendAnswer(answer: Response, request: ExpressRequest, response: ExpressResponse, listeners: readonly PageListener[]): Promise<void> {
  sendHead(answer, response)
  if (!WORDS.test(answer.headers.get('content-type') ?? '')) { await sendBody(answer, response); return }
  const body = Buffer.from(await answer.arrayBuffer())
  for (const listen of listeners) listen(request, response, answer, body)
  await endPressed(request, response, body)
}

/** Types whose answers are texts of ours, whole in memory. Everything else streams. */
const WORDS = /^(text\/|application\/(json|manifest\+json|x-ndjson)\b|image\/svg)/
