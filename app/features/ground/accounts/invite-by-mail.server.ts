import type { Db } from '#db/database.ts'
import { queueMail } from '#app/features/ground/outbox/queue-mail.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { paths } from '#app/paths.ts'

/** Tells somebody that there is an account for them; they ask for a link themselves, so this mail opens nothing. */
export async function inviteByMail(trx: Db, world: World, staffId: string): Promise<void> {
  await queueMail(trx, world, { key: `invited ${staffId} ${world.newId()}`, kind: 'invited', to: { staffId }, path: paths.office.signIn() })
}
