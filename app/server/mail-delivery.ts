import { deliverNext, type Post } from '#app/features/ground/outbox/deliver-mail.server.ts'
import { createSmtpMailer } from '#app/features/ground/outbox/smtp-mailer.server.ts'
import type { ServerContext } from '#app/server/context.ts'

const EVERY = 1000
const AT_ONCE = 3
const LAST_WORDS = 4000

/** How mail leaves this server, if it does. */
export function postOf({ env, demo, translators }: Pick<ServerContext, 'env' | 'demo' | 'translators'>): Post {
  return {
    mailer: env.smtpUrl && !demo ? createSmtpMailer(env.smtpUrl) : undefined, demo, publicUrl: env.publicUrl,
    from: env.mailFrom ?? `no-reply@${env.publicUrl.hostname}`, t: translators('en'),
  }
}

/** Looks into the outbox every second and sends what is due, a few at once. Stopping waits a moment for those on their way. */
export function startMailDelivery(context: ServerContext): () => Promise<void> {
  const post = postOf(context)
  const onTheirWay = new Set<Promise<void>>()
  let stopped = false
  const look = () => {
    while (!stopped && onTheirWay.size < AT_ONCE) {
      const errand: Promise<void> = deliverAll(context, post, () => stopped).finally(() => onTheirWay.delete(errand))
      onTheirWay.add(errand)
    }
  }
  const timer = setInterval(look, EVERY)
  timer.unref()
  return async () => {
    stopped = true
    clearInterval(timer)
    await Promise.race([Promise.all(onTheirWay), new Promise((resolve) => setTimeout(resolve, LAST_WORDS).unref())])
  }
}

async function deliverAll({ db, world, logger }: ServerContext, post: Post, stopped: () => boolean): Promise<void> {
  try {
    while (!stopped() && await deliverNext(db, world, post)) { /* until none is due */ }
  } catch (error) {
    logger.error({ error: error instanceof Error ? error.name : 'unknown' }, 'mail delivery failed')
  }
}
