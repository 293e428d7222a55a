import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'
import type { RequestContext, ServerContext } from '#app/server/context.ts'
import type { Asking, Posting } from '#app/server/asking.ts'
import { bodyOf } from '#app/server/http/body-cap.ts'
import { nonceOf } from '#app/server/http/security-headers.ts'

/** The request as loaders and actions know it. The body was read and capped before. */
export function toWebRequest(request: ExpressRequest, response: ExpressResponse, { env }: ServerContext, signal?: AbortSignal): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    const one = oneValue(value)
    if (one !== null) headers.set(name, one)
  }
  if (headers.get('origin') === env.publicUrl.origin) headers.set('host', env.publicUrl.host) // what the origin guard let through: a proxy's or a forger's Host changes nothing
  const body = bodyOf(response.locals)
  return new Request(new URL(request.originalUrl, originOf(request, env.publicUrl)), { method: request.method, headers, signal, ...(body ? { body: new Uint8Array(body) } : {}) })
}

/** As much of a request as tells whose it is: building a whole one costs more than most answers from memory. */
export function toAsking(request: ExpressRequest, { env }: ServerContext): Asking {
  return { url: originOf(request, env.publicUrl) + request.originalUrl, headers: { get: (name) => oneValue(request.headers[name]) } }
}

/** The same with what was posted. Whatever is no plain form is read as a web request. */
export function toPosting(request: ExpressRequest, response: ExpressResponse, context: ServerContext): Posting {
  const text = () => bodyOf(response.locals)?.toString('utf8') ?? ''
  return {
    ...toAsking(request, context),
    json: async () => { const value: unknown = JSON.parse(text()); return value },
    formData: async () => isPlainForm(request) ? formOf(text()) : toWebRequest(request, response, context).formData(),
  }
}

function isPlainForm({ headers }: ExpressRequest): boolean {
  return headers['content-type']?.split(';')[0]?.trim().toLowerCase() === 'application/x-www-form-urlencoded'
}

function formOf(text: string): FormData {
  const form = new FormData()
  for (const [name, value] of new URLSearchParams(text)) form.append(name, value)
  return form
}

function oneValue(value: string | readonly string[] | undefined): string | null {
  return typeof value === 'string' ? value : value?.join(', ') ?? null
}

/** The server's context with what belongs to this request. */
export function toRequestContext(request: ExpressRequest, response: ExpressResponse, context: ServerContext): RequestContext {
  return { ...context, nonce: nonceOf(response.locals), sender: context.rateLimits.senderOf(request.ip ?? '') }
}

export function sendHead({ status, headers }: Response, response: ExpressResponse): void {
  response.status(status)
  for (const [name, value] of headers) {
    if (name === 'set-cookie') response.append(name, value)
    else response.setHeader(name, value)
  }
}

export async function sendBody(answer: Response, response: ExpressResponse): Promise<void> {
  if (!answer.body) { response.end(); return }
  await pipeline(Readable.fromWeb(answer.body as ReadableStream), response) // the web and node types of one stream differ
}

/** Links are made from addresses of the page itself, so the Host header matters to nothing but this URL's origin. */
function originOf(request: ExpressRequest, publicUrl: URL): string {
  const host = request.headers.host ?? publicUrl.host
  return /^[\w.:[\]-]+$/.test(host) ? `${publicUrl.protocol}//${host}` : publicUrl.origin
}
