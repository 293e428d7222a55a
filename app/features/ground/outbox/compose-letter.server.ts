import type { Db } from '#db/database.ts'
import { mailContent, type MailKind } from '#app/features/ground/outbox/mail.ts'
import type { Letter } from '#app/features/ground/outbox/mailer.ts'
import type { ClaimedMail } from '#app/features/ground/outbox/outbox-store.server.ts'
import { openSealed } from '#app/features/ground/sealing/sealing.ts'
import type { World } from '#app/features/ground/world.ts'
import type { Translator } from '#app/i18n/translator.ts'

export interface Sender {
  /** The only address links begin with: never one a request brought along. */
  readonly publicUrl: URL
  readonly from: string
  /** English: the office's language. */
  readonly t: Translator
}

/** Puts a mail together at the last moment. Undefined when there is nobody (any more) to send it to. */
export async function composeLetter(db: Db, world: World, mail: ClaimedMail, { publicUrl, from, t }: Sender): Promise<Letter | undefined> {
  if (mail.sealed === null) return undefined
  const { address, path, values } = mailContent.parse(JSON.parse(openSealed(world, 'outbox', { keyId: mail.keyId, sealed: mail.sealed })))
  const to = address ?? await findAddress(db, mail.staffId)
  if (!to) return undefined
  const kind = mail.kind as MailKind // written by queueMail, which takes no other
  const text = [t('mail:greeting'), t(`mail:kinds.${kind}.body`, { replace: values }), `${t('mail:link')}\n${new URL(path, publicUrl).href}`, t('mail:automatic')].join('\n\n')
  return { from, to, subject: t(`mail:kinds.${kind}.subject`), text: `${text}\n`, messageId: `<${mail.keyHash}@${publicUrl.hostname}>`, listId: `<office.${publicUrl.hostname}>` }
}

async function findAddress(db: Db, staffId: string | null): Promise<string | null> {
  if (staffId === null) return null
  const row = await db.selectFrom('staff').select('email').where('id', '=', staffId).where('state', '=', 'active').executeTakeFirst()
  return row?.email ?? null
}
