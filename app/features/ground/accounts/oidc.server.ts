import * as client from 'openid-client'
import type { Db } from '#db/database.ts'
import { findStaffOfIdentity, type Identity } from '#app/features/ground/accounts/find-identity.server.ts'
import type { OidcSettings } from '#app/features/ground/accounts/oidc-settings.ts'
import { startVisit, takeVisit } from '#app/features/ground/accounts/visit-store.server.ts'
import type { World } from '#app/features/ground/world.ts'

/** Seconds the provider's clock may differ from ours. */
const CLOCK_TOLERANCE = 60
const TIMEOUT_SECONDS = 10
const KNOWN_FOR = 600_000

export type OidcSignIn =
  | { readonly ok: true; readonly staffId: string; readonly secondFactor: boolean }
  | { readonly ok: false; readonly reason: 'failed' | 'unknown' }

/** Where to send the browser, and the secret for its cookie; undefined when the provider does not answer. */
export async function beginOidc(db: Db, world: World, settings: OidcSettings, back: string): Promise<{ readonly to: string; readonly browser: string } | undefined> {
  const provider = await findProvider(settings)
  if (!provider) return undefined
  const [verifier, state, nonce] = [client.randomPKCECodeVerifier(), client.randomState(), client.randomNonce()]
  const to = client.buildAuthorizationUrl(provider, {
    redirect_uri: back, scope: 'openid email profile', state, nonce, code_challenge: await client.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256',
  })
  return { to: to.href, browser: await startVisit(db, world, 'oidc', { verifier, state, nonce }) }
}

/**
 * Takes what the provider sent back, once: state, PKCE, signature, issuer, audience, times and nonce are checked.
 * It finds an account that is there already and never makes one. `address` is built from PUBLIC_URL.
 */
export async function finishOidc(db: Db, world: World, settings: OidcSettings, { browser, address }: { readonly browser: string | undefined; readonly address: URL }): Promise<OidcSignIn> {
  const visit = await takeVisit(db, world, 'oidc', browser)
  const provider = visit && await findProvider(settings)
  const identity = provider && await readIdentity(provider, settings, visit, address)
  if (!identity) return { ok: false, reason: 'failed' }
  const staffId = await findStaffOfIdentity(db, world, identity)
  return staffId === undefined ? { ok: false, reason: 'unknown' } : { ok: true, staffId, secondFactor: identity.secondFactor }
}

async function readIdentity(provider: client.Configuration, settings: OidcSettings, visit: Readonly<Record<string, string>>, address: URL): Promise<Identity | undefined> {
  try {
    const tokens = await client.authorizationCodeGrant(provider, address, { pkceCodeVerifier: visit['verifier'] ?? '', expectedState: visit['state'] ?? '', expectedNonce: visit['nonce'] ?? '', idTokenExpected: true })
    const claims = tokens.claims()
    return claims && identityOf(claims, settings)
  } catch {
    return undefined // whatever was wrong, its words may hold a code or a token: they are not logged
  }
}

/** An address counts when the provider says it is verified; Entra ID says so of its own domains in `xms_edov`. */
function identityOf(claims: client.IDToken, { secondFactorSigns }: OidcSettings): Identity {
  const verified = claims['email_verified'] === true || [true, 1, '1', 'true'].some((yes) => claims['xms_edov'] === yes)
  const shown = [claims['acr'], ...(Array.isArray(claims['amr']) ? claims['amr'] : [])]
  return {
    issuer: claims.iss, subject: claims.sub,
    email: verified && typeof claims['email'] === 'string' ? claims['email'] : undefined,
    secondFactor: shown.some((sign) => typeof sign === 'string' && secondFactorSigns.includes(sign)),
  }
}

const providers = new Map<string, { readonly provider: client.Configuration; readonly until: number }>()

/** What the provider says of itself, read again every ten minutes; undefined when it cannot be had. Plain http only on this machine. */
async function findProvider({ issuer, clientId, clientSecret }: OidcSettings): Promise<client.Configuration | undefined> {
  const known = providers.get(issuer.href + clientId)
  if (known && known.until > Date.now()) return known.provider
  try {
    const provider = await client.discovery(issuer, clientId, { client_secret: clientSecret, [client.clockTolerance]: CLOCK_TOLERANCE }, undefined, { timeout: TIMEOUT_SECONDS, execute: checksFor(issuer) })
    providers.set(issuer.href + clientId, { provider, until: Date.now() + KNOWN_FOR })
    return provider
  } catch {
    return undefined
  }
}

/** The signature is checked even though the token comes over TLS: by default the library leaves that to TLS. */
function checksFor(issuer: URL): ((provider: client.Configuration) => void)[] {
  return [client.enableNonRepudiationChecks, ...(isLoopbackHttp(issuer) ? [client.allowInsecureRequests] : [])]
}

function isLoopbackHttp({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
}
