import type { Db } from '#db/database.ts'
import { composeLetter, type Sender } from '#app/features/ground/outbox/compose-letter.server.ts'
import type { Mailer, MailOutcome, MailProblem } from '#app/features/ground/outbox/mailer.ts'
import { claimMail, LEASE, listAbandoned, markHanded, putOff, renewLease, settleMail, type ClaimedMail } from '#app/features/ground/outbox/outbox-store.server.ts'
import type { World } from '#app/features/ground/world.ts'

/** How mail leaves. Without a mailer it waits; in the demonstration none leaves. */
export interface Post extends Sender {
  readonly mailer: Mailer | undefined
  readonly demo: boolean
}

/** Minutes to wait after each try that failed; after the last one a person has to look (record 11). */
export const WAITS = [0.5, 1, 2, 5, 15, 30, 60, 120, 240] as const
export const MOST_TRIES = WAITS.length + 1
const MINUTE = 60_000
const AFTER_UNCLEAR = 15 * MINUTE

/** Sends the mail that has waited longest. False when none is due. Any number of processes may do this at once. */
export async function deliverNext(db: Db, world: World, post: Post): Promise<boolean> {
  if (!post.mailer && !post.demo) return false
  await takeOver(db, world)
  const mail = await claimMail(db, world)
  if (!mail) return false
  await (post.demo || !post.mailer ? settleMail(db, world, mail, { state: 'held' }) : send(db, world, mail, { ...post, mailer: post.mailer }))
  return true
}

async function send(db: Db, world: World, mail: ClaimedMail, post: Post & { readonly mailer: Mailer }): Promise<void> {
  const letter = await composeLetter(db, world, mail, post)
  if (!letter) return settleMail(db, world, mail, { state: 'dead', problem: 'no_address' })
  const beat = setInterval(() => { renewLease(db, world, mail).catch(() => undefined) }, LEASE / 3) // the next beat tries again
  try {
    await settle(db, world, mail, await post.mailer.send(letter, () => markHanded(db, mail)))
  } finally {
    clearInterval(beat)
  }
}

async function settle(db: Db, world: World, mail: ClaimedMail, outcome: MailOutcome): Promise<void> {
  if (outcome.kind === 'sent') return settleMail(db, world, mail, { state: 'sent' })
  if (outcome.kind === 'unclear') return settleUnclear(db, world, mail)
  return settleNotSent(db, world, mail, outcome)
}

/** Twice is a nuisance, never is a danger: once more under the same message id, which mail systems know again; then a person looks. */
async function settleUnclear(db: Db, world: World, mail: ClaimedMail): Promise<void> {
  if (mail.problem === 'unclear') return settleMail(db, world, mail, { state: 'unclear', problem: 'unclear' })
  return putOff(db, mail, { dueAt: new Date(world.now().getTime() + AFTER_UNCLEAR), problem: 'unclear' })
}

async function settleNotSent(db: Db, world: World, mail: ClaimedMail, { problem, forGood }: { readonly problem: MailProblem; readonly forGood: boolean }): Promise<void> {
  const wait = WAITS[mail.tries - 1]
  if (forGood || wait === undefined) return settleMail(db, world, mail, { state: 'dead', problem })
  return putOff(db, mail, { dueAt: new Date(world.now().getTime() + wait * MINUTE), problem: mail.problem === 'unclear' ? 'unclear' : problem })
}

/** Mail of a process that is gone: what had not gone over the wire goes back to wait, the rest is unclear. */
async function takeOver(db: Db, world: World): Promise<void> {
  for (const mail of await listAbandoned(db, world)) {
    if (mail.state === 'handed') await settleUnclear(db, world, mail)
    else await putOff(db, mail, { dueAt: world.now(), problem: mail.problem === 'unclear' ? 'unclear' : 'broken' })
  }
}
