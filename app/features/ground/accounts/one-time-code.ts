import { Secret, TOTP } from 'otpauth'

/** Seconds one code is shown for. */
const PERIOD = 30

/** A new secret for an authenticator app, in the letters people type. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** What the QR code says to the app: RFC 6238 as every app knows it. */
export function totpAddress(secret: string, { issuer, label }: { readonly issuer: string; readonly label: string }): string {
  return totpOf(secret, issuer, label).toString()
}

/** The time step this code belongs to, now or one step beside it (clocks differ); undefined when it is none. */
export function stepOfCode(secret: string, code: string, now: Date): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined
  const delta = totpOf(secret).validate({ token: code, timestamp: now.getTime(), window: 1 })
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / PERIOD) + delta
}

/** The code an app shows now; for tests and for trying things out. */
export function codeAt(secret: string, now: Date): string {
  return totpOf(secret).generate({ timestamp: now.getTime() })
}

function totpOf(secret: string, issuer = 'Sayback', label = ''): TOTP {
  return new TOTP({ issuer, label, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: PERIOD })
}
