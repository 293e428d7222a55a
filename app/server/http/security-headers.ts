import { randomBytes } from 'node:crypto'
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
  const common = helmet({
    contentSecurityPolicy: false,
    referrerPolicy: { policy: 'same-origin' }, // no-referrer makes Chromium send `Origin: null` with every form (settled 38)
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
    crossOriginEmbedderPolicy: false,
  })
  const upgrade = secure ? '; upgrade-insecure-requests' : ''
  return (request, response, next) => {
    const nonce = randomBytes(16).toString('base64')
    response.locals['nonce'] = nonce
    response.setHeader('Content-Security-Policy', policy(nonce) + upgrade)
    response.setHeader('Permissions-Policy', PERMISSIONS)
    common(request, response, next)
  }
}

function policy(nonce: string): string {
  return [
    `default-src 'none'`, `script-src 'self' 'nonce-${nonce}'`, `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self'`, `font-src 'self'`, `connect-src 'self'`, `media-src 'self'`, `manifest-src 'self'`, `worker-src 'self'`,
    `form-action 'self'`, `base-uri 'none'`, `frame-ancestors 'none'`, `object-src 'none'`,
  ].join('; ')
}

const PERMISSIONS = ['accelerometer', 'camera', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'payment', 'usb', 'browsing-topics']
  .map((feature) => `${feature}=()`).join(', ')
