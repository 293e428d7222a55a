import { createHash, randomBytes } from 'node:crypto'
import { RateLimiterMemory } from 'rate-limiter-flexible'

/**
 * Limits per sender, in memory, salted, expiring (settled 12). A whole school may share one address,
 * so pages and answers are not limited by address at all: only what somebody could guess or flood.
 */
export interface RateLimits {
  /** The name under which a sender is counted; means nothing after a restart. */
  readonly senderOf: (address: string) => string
  /** Counts one wrong code or sign-in; false when there were too many. */
  readonly allow: (what: LimitedThing, sender: string) => Promise<boolean>
  /** Counts without asking, for wrong tries. */
  readonly count: (what: LimitedThing, sender: string) => Promise<void>
  /** True while the sender is under the limit; counts nothing. */
  readonly isUnder: (what: LimitedThing, sender: string) => Promise<boolean>
}

export type LimitedThing = 'wrongCode' | 'signIn' | 'post' | 'wrongAccess' | 'start'

const LIMITS: Record<LimitedThing, { points: number; seconds: number }> = {
  wrongCode: { points: 60, seconds: 600 },
  signIn: { points: 60, seconds: 600 },
  post: { points: 300, seconds: 600 },
  /** A collector's, from all senders together: a list of codes cannot be guessed from many addresses. */
  wrongAccess: { points: 1000, seconds: 600 },
  /** A collector's too: whole towns of children may start in a minute; only a flood is asked to wait. */
  start: { points: 20_000, seconds: 60 },
}

export function createRateLimits(): RateLimits {
  const salt = randomBytes(16)
  const limiters = Object.fromEntries(Object.entries(LIMITS).map(([name, limit]) => [name, new RateLimiterMemory({ keyPrefix: name, points: limit.points, duration: limit.seconds })]))
  const limiter = (what: LimitedThing) => {
    const found = limiters[what]
    if (!found) throw new Error(`no limit named ${what}`)
    return found
  }
  return {
    senderOf: (address) => createHash('sha256').update(salt).update(address).digest('base64url').slice(0, 16),
    allow: (what, sender) => limiter(what).consume(sender).then(() => true, () => false),
    count: (what, sender) => limiter(what).consume(sender).then(() => undefined, () => undefined),
    isUnder: async (what, sender) => {
      const found = await limiter(what).get(sender)
      return !found || found.remainingPoints > 0
    },
  }
}
