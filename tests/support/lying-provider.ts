import { createSign, generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { OidcSettings } from '#app/features/ground/accounts/oidc-settings.ts'
import { end, listen } from '#tests/support/identity-provider.ts'

export interface LyingProvider {
  readonly settings: OidcSettings
  /** What stands in its next token instead of the truth. `nonce` is the one we sent unless lied about. */
  lie: Readonly<Record<string, unknown>>
  /** Signs with a key it has not published. */
  forged: boolean
  readonly back: (to: string, change?: Readonly<Record<string, string>>) => URL
  readonly close: () => Promise<void>
}

/** A provider that says in its token whatever a test wants. */
export async function startLyingProvider(subject: string, email: string): Promise<LyingProvider> {
  const [keys, others] = [generateKeyPairSync('rsa', { modulusLength: 2048 }), generateKeyPairSync('rsa', { modulusLength: 2048 })]
  let nonce = ''
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json')
    const now = Math.floor(Date.now() / 1000)
    const claims = { iss: issuer, aud: 'sayback', sub: subject, email, email_verified: true, nonce, iat: now, exp: now + 300, ...provider.lie }
    const idToken = sign(claims, (provider.forged ? others : keys).privateKey)
    const answers: Readonly<Record<string, unknown>> = {
      '/.well-known/openid-configuration': { issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks`, response_types_supported: ['code'], subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['RS256'] },
      '/jwks': { keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] },
      '/token': { access_token: 'a', token_type: 'Bearer', expires_in: 300, id_token: idToken },
    }
    request.resume()
    response.end(JSON.stringify(answers[request.url ?? ''] ?? {}))
  })
  const issuer = await listen(server)
  const provider: LyingProvider = {
    settings: { issuer: new URL(issuer), clientId: 'sayback', clientSecret: 's', name: 'Liar', secondFactorSigns: ['mfa'] },
    lie: {}, forged: false,
    back: (to, change = {}) => {
      const asked = new URL(to).searchParams
      nonce = asked.get('nonce') ?? ''
      return new URL(`${asked.get('redirect_uri') ?? ''}?${new URLSearchParams({ code: 'c', state: asked.get('state') ?? '', ...change }).toString()}`)
    },
    close: () => end(server),
  }
  return provider
}

function sign(claims: object, key: Parameters<ReturnType<typeof createSign>['sign']>[0]): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const body = `${part({ alg: 'RS256', kid: 'one', typ: 'JWT' })}.${part(claims)}`
  return `${body}.${createSign('sha256').update(body).sign(key).toString('base64url')}`
}
