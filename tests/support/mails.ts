import type { Db } from '#db/database.ts'
import { mailContent, type MailContent } from '#app/features/ground/outbox/mail.ts'
import { openSealed } from '#app/features/ground/sealing/sealing.ts'
import type { World } from '#app/features/ground/world.ts'

interface KnownMail extends Partial<MailContent> { readonly kind: string; readonly staffId: string | null; readonly state: string }

/** What stands in the outbox, opened, by kind. */
export async function listMails(db: Db, world: World): Promise<readonly KnownMail[]> {
  const rows = await db.selectFrom('outbox').select(['kind', 'staffId', 'state', 'keyId', 'sealed']).orderBy('kind').orderBy('id').execute()
  return rows.map(({ kind, staffId, state, keyId, sealed }) => ({ kind, staffId, state, ...(sealed ? mailContent.parse(JSON.parse(openSealed(world, 'outbox', { keyId, sealed }))) : {}) }))
}
