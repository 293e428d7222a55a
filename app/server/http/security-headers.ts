import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import helmet from 'helmet'
import type { ServerContext } from '#app/server/context.ts'

/** The nonce of this answer's inline style and, in the office, scripts. */
export function nonceOf(locals: Record<string, unknown>): string {
  return typeof locals['nonce'] === 'string' ? locals['nonce'] : ''
}

/** The same strict headers on every answer, errors and assets too (OPS-06). */
export function securityHeaders({ env }: ServerContext): RequestHandler {
  const secure = env.publicUrl.protocol === 'https:'
  const common = headersSetBy(helmet({
    contentSecurityPolicy: false,
    referrerPolicy: { policy: 'same-origin' }, // no-referrer makes Chromium send `Origin: null` with every form (settled 38)
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
    crossOriginEmbedderPolicy: false,
  }))
  const [before, between, after] = policy(NONCE, env.exitUrl.origin).split(NONCE)
  const end = secure ? `${after}; upgrade-insecure-requests` : after
  return (_request, response, next) => {
    const nonce = randomBytes(16).toString('base64')
    response.locals['nonce'] = nonce
    response.setHeader('Content-Security-Policy', `${before}${nonce}${between}${nonce}${end}`)
    response.setHeader('Permissions-Policy', PERMISSIONS)
    for (const [name, value] of common) response.setHeader(name, value)
    next()
  }
}

/** Helmet's headers are the same for every answer: asked for once, instead of through its twelve handlers every time. */
function headersSetBy(handler: ReturnType<typeof helmet>): readonly (readonly [string, string])[] {
  const headers = new Map<string, string>()
  const response = { setHeader: (name: string, value: string) => { headers.set(name, value) }, removeHeader: () => undefined }
  handler({} as IncomingMessage, response as unknown as ServerResponse, () => undefined) // it only sets headers
  return [...headers]
}

/** Stands in the policy where the nonce of an answer comes. */
const NONCE = '{nonce}'

/** Chromium holds a form to `form-action` through every redirect: "Exit this page" leads to the operator's address. */
function policy(nonce: string, exit: string): string {
  return [
    `default-src 'none'`, `script-src 'self' 'nonce-${nonce}'`, `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self'`, `font-src 'self'`, `connect-src 'self'`, `media-src 'self'`, `manifest-src 'self'`, `worker-src 'self'`,
    `form-action 'self' ${exit}`, `base-uri 'none'`, `frame-ancestors 'none'`, `object-src 'none'`,
  ].join('; ')
}

const PERMISSIONS = ['accelerometer', 'camera', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'payment', 'usb', 'browsing-topics']
  .map((feature) => `${feature}=()`).join(', ')
