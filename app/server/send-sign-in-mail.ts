import { randomInt } from 'node:crypto'
import { requestSignInLink } from '#app/features/ground/accounts/request-sign-in-link.server.ts'
import { queueMail } from '#app/features/ground/outbox/queue-mail.server.ts'
import { hashSecret } from '#app/features/ground/accounts/secrets.ts'
import { paths } from '#app/paths.ts'
import type { RequestContext } from '#app/server/context.ts'

/**
 * Takes the request for a link and queues the mail a moment after the answer has gone: how long the answer takes
 * says nothing about whether there is an account. Returns what the browser's cookie keeps.
 */
export async function sendSignInMail({ db, world, logger }: Pick<RequestContext, 'db' | 'world' | 'logger'>, email: string): Promise<string> {
  const { browser, mail } = await requestSignInLink(db, world, email)
  if (mail) {
    const queue = () => queueMail(db, world, { key: `sign-in ${hashSecret(mail.token)}`, kind: 'signIn', to: { staffId: mail.staffId }, path: paths.office.signInLink(mail.token), values: { code: mail.code } })
    setTimeout(() => { queue().catch(() => { logger.error('a sign-in mail could not be queued') }) }, randomInt(200, 400)).unref()
  }
  return browser
}
