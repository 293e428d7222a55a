import { inTransaction, type Db } from '#db/database.ts'
import { hashGuessable, hashSecret, isSameHash } from '#app/features/ground/accounts/secrets.ts'
import type { World } from '#app/features/ground/world.ts'

/** So often a code may be typed. */
const TRIES = 5

/** Either the link of the mail, or the code typed in the browser that asked, or both. */
export interface ShownLink {
  readonly token?: string | undefined
  /** The cookie of the browser that asked. */
  readonly browser?: string | undefined
  readonly code?: string | undefined
}

/** `gone`: run out, used, locked or never there; these are not told apart. */
export type LinkState = 'sameBrowser' | 'otherBrowser' | 'gone'

/** What opening a link leads to. Looking changes nothing: mail programs open links by themselves. */
export async function lookAtSignInLink(db: Db, world: World, { token, browser }: ShownLink): Promise<LinkState> {
  const link = await findLink(db, world, { token })
  if (!link) return 'gone'
  return isOf(link, browser) ? 'sameBrowser' : 'otherBrowser'
}

/**
 * Takes a link, once. In the browser that asked, the link is enough, or the code is; in another browser both are needed.
 * Every typed code counts as a try before it is looked at; after five the link is dead too.
 */
export async function takeSignInLink(db: Db, world: World, shown: ShownLink): Promise<{ readonly ok: true; readonly staffId: string } | { readonly ok: false; readonly reason: 'gone' | 'wrong' }> {
  return inTransaction(db, async (trx) => {
    const link = await findLink(trx, world, shown)
    if (!link) return { ok: false, reason: 'gone' }
    if (shown.token === undefined || !isOf(link, shown.browser)) {
      const counted = await trx.updateTable('signInLink').set((eb) => ({ tries: eb('tries', '+', 1) })).where('tokenHash', '=', link.tokenHash).where('tries', '<', TRIES).executeTakeFirst()
      if (counted.numUpdatedRows === 0n) return { ok: false, reason: 'gone' }
      if (!isSameHash(link.codeHash, hashGuessable(world, 'sign-in code', (shown.code ?? '') + link.tokenHash))) return { ok: false, reason: 'wrong' }
    }
    const taken = await trx.updateTable('signInLink').set({ used: 1 }).where('tokenHash', '=', link.tokenHash).where('used', '=', 0).returning('staffId').executeTakeFirst()
    const staff = taken?.staffId ? await trx.selectFrom('staff').select('id').where('id', '=', taken.staffId).where('state', '=', 'active').executeTakeFirst() : undefined
    return staff ? { ok: true, staffId: staff.id } : { ok: false, reason: 'gone' }
  })
}

function findLink(db: Db, world: World, { token, browser }: ShownLink) {
  const live = db.selectFrom('signInLink').select(['tokenHash', 'browserHash', 'codeHash'])
    .where('used', '=', 0).where('tries', '<', TRIES).where('expiresAt', '>', world.now().toISOString())
  return token === undefined
    ? live.where('browserHash', '=', hashSecret(browser ?? '')).executeTakeFirst()
    : live.where('tokenHash', '=', hashSecret(token)).executeTakeFirst()
}

function isOf(link: { readonly browserHash: string }, browser: string | undefined): boolean {
  return browser !== undefined && isSameHash(link.browserHash, hashSecret(browser))
}
