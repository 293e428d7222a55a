import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import type { OidcSettings } from '#app/features/ground/accounts/oidc-settings.ts'

export interface IdentityProvider {
  readonly settings: OidcSettings
  /** Signs this person in at the provider and gives the address it sends the browser back to. */
  readonly visit: (to: string) => Promise<URL>
  readonly close: () => Promise<void>
}

export interface Person { readonly subject: string; readonly email: string; readonly verified: boolean }

/** A real provider (oidc-provider) on this machine at which `who()` is always signed in. */
export async function startIdentityProvider(back: string, who: () => Person): Promise<IdentityProvider> {
  const server = createServer()
  const issuer = await listen(server)
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'sayback', client_secret: 'a secret of the test that is long enough', redirect_uris: [back], response_types: ['code'], grant_types: ['authorization_code'], id_token_signed_response_alg: 'RS256' }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] }, conformIdTokenClaims: false,
    pkce: { required: () => true }, features: { devInteractions: { enabled: false } }, cookies: { keys: ['test'] },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, email: who().email, email_verified: who().verified }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client?.clientId ?? '', accountId: oidc.session?.accountId ?? '' })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) { void answer(request, response); return }
    void provider.interactionFinished(request, response, { login: { accountId: who().subject, amr: ['pwd', 'mfa'] } }, { mergeWithLastSubmission: false })
  })
  return {
    settings: { issuer: new URL(issuer), clientId: 'sayback', clientSecret: 'a secret of the test that is long enough', name: 'Council', secondFactorSigns: [] },
    visit: (to) => follow(to, back),
    close: () => end(server),
  }
}

/** As a browser: follows every redirect with its cookies until it leads back to us. */
async function follow(to: string, back: string): Promise<URL> {
  const jar = new Map<string, string>()
  let at = to
  for (let step = 0; step < 10; step += 1) {
    if (at.startsWith(back)) return new URL(at)
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') } })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      jar.set(name, value)
    }
    const next = answer.headers.get('location')
    if (next === null) throw new Error(`the provider answered ${answer.status} without leading on`)
    at = new URL(next, at).href
  }
  throw new Error('the provider leads in circles')
}

export function listen(server: Server): Promise<string> {
  return new Promise((resolve) => { server.listen(0, '127.0.0.1', () => { resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`) }) }) // it listens on a port, not a pipe
}

export function end(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => { server.close(() => { resolve() }) })
}
