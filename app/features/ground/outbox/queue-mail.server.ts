import { createHmac } from 'node:crypto'
import type { Db } from '#db/database.ts'
import type { MailContent, QueuedMail } from '#app/features/ground/outbox/mail.ts'
import { sealText } from '#app/features/ground/sealing/sealing.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'

/**
 * Puts a mail into the outbox, in the transaction of what it tells of: it goes when that is kept and not before.
 * The same key twice is one mail. Nobody waits for the mail server.
 */
export async function queueMail(trx: Db, world: World, { key, kind, to, path, values = {} }: QueuedMail): Promise<void> {
  if (!/^\/(?!\/)/.test(path)) throw new Error('the path of a mail begins with one slash')
  const content: MailContent = { address: 'address' in to ? to.address : undefined, path, values }
  await trx.insertInto('outbox').values({
    id: world.newId(), keyHash: keyHash(world, key), kind, staffId: 'staffId' in to ? to.staffId : null,
    ...sealText(world, 'outbox', JSON.stringify(content)),
    state: 'waiting', tries: 0, queuedOn: dayOf(world), dueAt: world.now().toISOString(), leasedUntil: null, settledOn: null, problem: null,
  }).onConflict((conflict) => conflict.column('keyHash').doNothing()).execute()
}

/** How a key stands in the database: it may name a text or a person, its HMAC names nothing. */
export function keyHash(world: Pick<World, 'keyFor'>, key: string): string {
  return createHmac('sha256', world.keyFor('outbox key')).update(key).digest('base64url')
}
