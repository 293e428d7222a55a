import { sql } from 'kysely'
import type { Db } from '#db/database.ts'

type Work<T> = (trx: Db) => Promise<T>

interface Waiting {
  readonly work: Work<unknown>
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

const MOST_AT_ONCE = 64
/** While commits follow each other closely, a moment of waiting brings more works into each; a quiet database does not wait. */
const CLOSE = 20
const MOMENT = 2

/**
 * SQLite waits for the disk at every commit. Works that wait at the same moment share one: each in a savepoint of its own,
 * so that one that fails takes nobody along, and none is acknowledged before the common commit is on the disk.
 */
export function createGroupCommit(db: Db): <T>(work: Work<T>) => Promise<T> {
  const waiting: Waiting[] = []
  let running = false

  let lastCommit = -CLOSE

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      await commitTogether(db, waiting.splice(0, MOST_AT_ONCE))
      lastCommit = performance.now()
    }
    running = false
  }

  function begin(): void {
    if (performance.now() - lastCommit < CLOSE) setTimeout(() => { void drain() }, MOMENT)
    else setImmediate(() => { void drain() })
  }

  return <T>(work: Work<T>) => new Promise<T>((resolve, reject) => {
    waiting.push({ work, resolve: resolve as (value: unknown) => void, reject }) // the value is this work's own
    if (running) return
    running = true
    begin()
  })
}

async function commitTogether(db: Db, group: readonly Waiting[]): Promise<void> {
  const settle: (() => void)[] = []
  try {
    await db.transaction().execute(async (trx) => {
      const [only, ...others] = group
      if (only && others.length === 0) settle.push(await alone(trx, only))
      else for (const item of group) settle.push(await inSavepoint(trx, item))
    })
  } catch (error) {
    for (const { reject } of group) reject(error)
    return
  }
  for (const finish of settle) finish()
}

/** A single work needs no savepoint: when it fails, the transaction does. */
async function alone(trx: Db, { work, resolve }: Waiting): Promise<() => void> {
  const value = await work(trx)
  return () => { resolve(value) }
}

async function inSavepoint(trx: Db, { work, resolve, reject }: Waiting): Promise<() => void> {
  await sql`savepoint work`.execute(trx)
  try {
    const value = await work(trx)
    await sql`release savepoint work`.execute(trx)
    return () => { resolve(value) }
  } catch (error) {
    await sql`rollback to savepoint work`.execute(trx)
    await sql`release savepoint work`.execute(trx)
    return () => { reject(error) }
  }
}
