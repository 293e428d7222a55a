import { expect } from 'vitest'
import type { HttpAnswer } from '#tests/support/http-request.ts'

/** The headers every answer has, whatever it is (S19). */
export function expectStrictHeaders({ headers }: HttpAnswer, what = ''): void {
  const policy = String(headers['content-security-policy'])
  for (const directive of [`default-src 'none'`, `base-uri 'none'`, `frame-ancestors 'none'`, `object-src 'none'`, `form-action 'self'`]) expect(policy, what).toContain(directive)
  expect(policy, what).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}'/)
  expect(policy, what).not.toMatch(/unsafe-(inline|eval|hashes)|\*|https?:\/\/(?!www\.bbc\.co\.uk)/)
  expect(headers, what).toMatchObject({
    'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin',
  })
  expect(headers['permissions-policy'], what).toContain('microphone=()')
  expect(headers, what).not.toHaveProperty('x-powered-by')
}
