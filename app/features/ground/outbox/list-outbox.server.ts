import type { Db } from '#db/database.ts'
import type { OutboxState } from '#app/features/ground/outbox/outbox-store.server.ts'

/** What may be shown of a mail: what kind it is and how it stands. Never to whom, where it leads, or what it says. */
export interface ListedMail {
  readonly id: string
  readonly kind: string
  readonly state: OutboxState
  readonly tries: number
  readonly queuedOn: string
  readonly dueAt: string | null
  readonly problem: string | null
  /** It is still known how it would read: it can be tried again. */
  readonly mayTryAgain: boolean
}

const MOST = 100
const NEEDS_SOMEBODY = ['dead', 'unclear'] as const
const ON_THE_WAY = ['waiting', 'sending', 'handed'] as const
const SETTLED = ['sent', 'held'] as const

/** The mails somebody has to look at, then those that wait, then the last ones that are settled. */
export async function listOutbox(db: Db): Promise<readonly ListedMail[]> {
  const lists = await Promise.all([NEEDS_SOMEBODY, ON_THE_WAY, SETTLED].map((states) => listIn(db, states)))
  return lists.flat()
}

/** How many did not go out in the last month: the office page says so. */
export async function countLostMail(db: Db, since: string): Promise<number> {
  const { count } = await db.selectFrom('outbox').select((eb) => eb.fn.countAll<number>().as('count')).where('state', 'in', NEEDS_SOMEBODY).where('settledOn', '>=', since).executeTakeFirstOrThrow()
  return count
}

/** How many wait, and since when the first of them has been due. */
export async function describeWaitingMail(db: Db): Promise<{ readonly waiting: number; readonly since: string | null }> {
  const row = await db.selectFrom('outbox').select((eb) => [eb.fn.countAll<number>().as('waiting'), eb.fn.min('queuedOn').as('since')]).where('state', 'in', ON_THE_WAY).executeTakeFirstOrThrow()
  return { waiting: row.waiting, since: row.since }
}

async function listIn(db: Db, states: readonly OutboxState[]): Promise<readonly ListedMail[]> {
  const rows = await db.selectFrom('outbox')
    .select((eb) => ['id', 'kind', 'state', 'tries', 'queuedOn', 'dueAt', 'problem', eb('sealed', 'is not', null).as('sealedStill')])
    .where('state', 'in', states).orderBy('queuedOn', 'desc').orderBy('dueAt').orderBy('id').limit(MOST).execute()
  return rows.map(({ sealedStill, ...row }) => ({ ...row, mayTryAgain: row.state === 'dead' && Boolean(sealedStill) }))
}
