import { inTransaction, type Db } from '#db/database.ts'
import { foldEmail, hashGuessable, hashSecret, newSecret, newSixDigits } from '#app/features/ground/accounts/secrets.ts'
import type { World } from '#app/features/ground/world.ts'

const MINUTES = 15
/** So many mails an address in a quarter of an hour. */
const MOST = 5

export interface RequestedLink {
  /** For the cookie of the browser that asked. */
  readonly browser: string
  /** What to send, to whom; undefined when the address has no account, or had enough mails. */
  readonly mail: { readonly staffId: string; readonly token: string; readonly code: string } | undefined
}

/**
 * Somebody asks for a link by mail. An address without an account takes the same statements, so that neither the answer
 * nor its time tells whether there is one; the mail is queued after the answer, by the caller.
 */
export async function requestSignInLink(db: Db, world: World, email: string): Promise<RequestedLink> {
  const [token, browser, code] = [newSecret(), newSecret(), newSixDigits()]
  const now = world.now()
  const addressHash = hashGuessable(world, 'sign-in address', foldEmail(email))
  return inTransaction(db, async (trx) => {
    const staff = await trx.selectFrom('staff').select('id').where('emailFolded', '=', foldEmail(email)).where('state', '=', 'active').executeTakeFirst()
    const before = await trx.selectFrom('signInLink').select('tokenHash').where('addressHash', '=', addressHash).where('expiresAt', '>', now.toISOString()).limit(MOST).execute()
    await trx.insertInto('signInLink').values({
      tokenHash: hashSecret(token), staffId: staff?.id ?? null, addressHash, browserHash: hashSecret(browser), codeHash: hashGuessable(world, 'sign-in code', code + hashSecret(token)),
      tries: 0, used: 0, expiresAt: new Date(now.getTime() + MINUTES * 60_000).toISOString(),
    }).execute()
    return { browser, mail: staff && before.length < MOST ? { staffId: staff.id, token, code } : undefined }
  })
}

/** Links and codes that have run out go; so do visits of identity providers and passkeys nobody came back from. */
export async function deleteOldSignIns(db: Db, world: World): Promise<number> {
  const now = world.now().toISOString()
  const links = await db.deleteFrom('signInLink').where('expiresAt', '<', now).executeTakeFirst()
  const visits = await db.deleteFrom('signInVisit').where('expiresAt', '<', now).executeTakeFirst()
  await db.deleteFrom('session').where('expiresAt', '<', now).execute()
  return Number(links.numDeletedRows + visits.numDeletedRows)
}
