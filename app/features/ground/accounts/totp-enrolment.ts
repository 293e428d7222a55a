import { z } from 'zod'
import { openSealed, sealText } from '#app/features/ground/sealing/sealing.ts'
import type { World } from '#app/features/ground/world.ts'
import { newTotpSecret } from '#app/features/ground/accounts/one-time-code.ts'

const MINUTES = 30
const offer = z.object({ owner: z.string(), secret: z.string(), until: z.string() })

/** A secret shown to somebody who has not confirmed it yet. `sealed` travels in the form: looking at the page writes nothing. */
export interface OfferedSecret {
  readonly secret: string
  readonly sealed: string
}

/** `owner` is the account it is for, or `set-up`. */
export function offerSecret(world: World, owner: string): OfferedSecret {
  const secret = newTotpSecret()
  const until = new Date(world.now().getTime() + MINUTES * 60_000).toISOString()
  const { keyId, sealed } = sealText(world, 'totp', JSON.stringify({ owner, secret, until }))
  return { secret, sealed: `${keyId}.${sealed}` }
}

/** The secret a form brings back; undefined when it is another's, too old, or was changed. */
export function openOffer(world: World, owner: string, typed: string): OfferedSecret | undefined {
  const at = typed.indexOf('.')
  try {
    const read = offer.parse(JSON.parse(openSealed(world, 'totp', { keyId: typed.slice(0, at), sealed: typed.slice(at + 1) })))
    return read.owner === owner && read.until > world.now().toISOString() ? { secret: read.secret, sealed: typed } : undefined
  } catch {
    return undefined
  }
}
