import type { Db } from '#db/database.ts'
import type { Reach } from '#app/features/ground/accounts/staff-policy.ts'
import { SAFEGUARDING_FLAGS, type ContributionFlag } from '#app/features/hear/contributions/contribution.ts'

/** How many wait, and the day since which the oldest does; undefined when nothing waits. */
export interface Waiting {
  readonly count: number
  readonly since?: string | undefined
}

export async function countUnreadByFlag(db: Db, reach: Reach, flags: readonly ContributionFlag[]): Promise<Waiting> {
  return waiting(await db.selectFrom('contribution').select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('receivedOn').as('since')])
    .where('readState', '=', 'unread').where('flag', 'in', flags).$if(reach !== 'everywhere', (query) => query.where('contribution.consultationId', 'in', [...reach, '']))
    .where((eb) => eb.not(eb.exists(eb.selectFrom('post').select('post.id').whereRef('post.contributionId', '=', 'contribution.id').where('post.state', '=', 'waiting'))))
    .executeTakeFirst())
}

export async function countWaitingPosts(db: Db, reach: Reach): Promise<Waiting> {
  return waiting(await db.selectFrom('post').innerJoin('contribution', 'contribution.id', 'post.contributionId')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('contribution.receivedOn').as('since')]).where('post.state', '=', 'waiting')
    .$if(reach !== 'everywhere', (query) => query.where('contribution.consultationId', 'in', [...reach, ''])).executeTakeFirst())
}

export async function countToCode(db: Db, reach: Reach): Promise<Waiting> {
  return waiting(await db.selectFrom('contribution').select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('receivedOn').as('since')])
    .$if(reach !== 'everywhere', (query) => query.where('contribution.consultationId', 'in', [...reach, '']))
    .where('codedState', '=', 'open').where('readState', '=', 'read').where('flag', 'not in', SAFEGUARDING_FLAGS)
    .where((eb) => eb.not(eb.exists(eb.selectFrom('post').select('post.id').whereRef('post.contributionId', '=', 'contribution.id').where('post.state', 'not in', ['published', 'redacted']))))
    .executeTakeFirst())
}

export async function countOpenThemes(db: Db): Promise<Waiting> {
  return waiting(await db.selectFrom('theme').select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('madeOn').as('since')]).where('state', '=', 'open').executeTakeFirst())
}

/** Published promises whose day has passed and that are not done. */
export async function countLatePromises(db: Db, today: string): Promise<Waiting> {
  return waiting(await db.selectFrom('feedbackEntry').select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('dueOn').as('since')])
    .where('dueOn', '<', today).where('state', 'not in', ['done', 'cannot', 'passed_on']).where('publishedOn', 'is not', null).executeTakeFirst())
}

/** Consultations past their day of reply that still have a theme nobody answered. */
export async function countLateReplies(db: Db, today: string): Promise<Waiting> {
  return waiting(await db.selectFrom('consultation').select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('replyDueOn').as('since')])
    .where('replyDueOn', '<', today)
    .where((eb) => eb.exists(eb.selectFrom('theme').select('theme.id').whereRef('theme.consultationId', '=', 'consultation.id').where('theme.state', '=', 'open')))
    .executeTakeFirst())
}

function waiting(row: { readonly count: number; readonly since: string | null } | undefined): Waiting {
  return { count: row?.count ?? 0, since: row?.since ?? undefined }
}
