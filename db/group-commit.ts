import { sql } from 'kysely'
import type { Db } from '#db/database.ts'

type Work<T> = (trx: Db) => Promise<T>
export type GroupCommit = <T>(work: Work<T>) => Promise<T>

interface Waiting {
  readonly work: Work<unknown>
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

const MOST_AT_ONCE = 64
/** The longest that works wait for company, in milliseconds. */
const MOMENT = 8
/** A turn of the event loop shorter than this, in milliseconds, brought nothing: whoever could join has joined. */
const EMPTY_TURN = 0.05

/**
 * SQLite waits for the disk at every commit. Works that wait at the same moment share one. One that fails takes nobody
 * along: all are done again, each in a savepoint of its own. None is acknowledged before the common commit is on the disk.
 */
export function createGroupCommit(db: Db): GroupCommit {
  const waiting: Waiting[] = []
  let running = false

  async function drain(): Promise<void> {
    while (waiting.length > 0) await commitTogether(db, waiting.splice(0, MOST_AT_ONCE))
    running = false
  }

  /** A busy process brings company at every turn of its loop; a quiet one commits at once. */
  function drainWhenQuiet(since = performance.now(), turn = since): void {
    setImmediate(() => {
      const now = performance.now()
      if (now - turn < EMPTY_TURN || now - since > MOMENT || waiting.length >= MOST_AT_ONCE) void drain()
      else drainWhenQuiet(since, now)
    })
  }

  return <T>(work: Work<T>) => new Promise<T>((resolve, reject) => {
    waiting.push({ work, resolve: resolve as (value: unknown) => void, reject }) // the value is this work's own
    if (running) return
    running = true
    drainWhenQuiet()
  })
}

async function commitTogether(db: Db, group: readonly Waiting[]): Promise<void> {
  const settle = await inOneGo(db, group) ?? await eachOnItsOwn(db, group)
  for (const finish of settle) finish()
}

/** Nearly always nothing fails: all works as they are. Nothing, and nothing stored, when one of several failed. */
async function inOneGo(db: Db, group: readonly Waiting[]): Promise<(() => void)[] | undefined> {
  try {
    return await inTurn(db, group, done)
  } catch (error) {
    return group.length === 1 ? rejected(group, error) : undefined
  }
}

/** Again, each work in a savepoint: the one that fails takes nobody along. */
async function eachOnItsOwn(db: Db, group: readonly Waiting[]): Promise<(() => void)[]> {
  try {
    return await inTurn(db, group, inSavepoint)
  } catch (error) {
    return rejected(group, error)
  }
}

/** All works in one transaction; how each is told its outcome, once that is on the disk. */
function inTurn(db: Db, group: readonly Waiting[], run: (trx: Db, item: Waiting) => Promise<() => void>): Promise<(() => void)[]> {
  return db.transaction().execute(async (trx) => {
    const settle: (() => void)[] = []
    for (const item of group) settle.push(await run(trx, item))
    return settle
  })
}

function rejected(group: readonly Waiting[], error: unknown): (() => void)[] {
  return group.map(({ reject }) => () => { reject(error) })
}

async function done(trx: Db, { work, resolve }: Waiting): Promise<() => void> {
  const value = await work(trx)
  return () => { resolve(value) }
}

async function inSavepoint(trx: Db, item: Waiting): Promise<() => void> {
  await sql`savepoint work`.execute(trx)
  try {
    const finish = await done(trx, item)
    await sql`release savepoint work`.execute(trx)
    return finish
  } catch (error) {
    await sql`rollback to savepoint work`.execute(trx)
    await sql`release savepoint work`.execute(trx)
    return () => { item.reject(error) }
  }
}
