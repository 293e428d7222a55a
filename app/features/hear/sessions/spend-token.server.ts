import { inTransaction, type Db } from '#db/database.ts'
import type { World } from '#app/features/ground/world.ts'
import type { Assistance } from '#app/features/hear/sessions/group-session.ts'
import { normaliseToken, tokenLookup } from '#app/features/hear/sessions/session-token.ts'
import { findUnusedToken, markUsed } from '#app/features/hear/sessions/token-store.server.ts'

interface TypedToken { readonly token: string; readonly collectorId: string }

/** What a typed token stands for, or undefined: never printed, used before, another way in, a session that has ended. Uses nothing up. */
export async function lookAtToken(db: Db, world: World, { token, collectorId }: TypedToken): Promise<Assistance | undefined> {
  const normalised = normaliseToken(token)
  return normalised ? findUnusedToken(db, tokenLookup(world, normalised), collectorId) : undefined
}

/**
 * Uses a token up, once, when its child says yes. The row keeps "used" and no time, and nothing of what the child
 * goes on to answer (settled 9). A child who says no leaves the token as it was.
 */
export async function spendToken(db: Db, world: World, typed: TypedToken): Promise<Assistance | undefined> {
  return inTransaction(db, async (trx) => {
    const found = await lookAtToken(trx, world, typed)
    const hash = tokenLookup(world, normaliseToken(typed.token) ?? '')
    return found && await markUsed(trx, hash) ? found : undefined
  })
}
