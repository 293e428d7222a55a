import { CamelCasePlugin, Kysely, type Transaction } from 'kysely'
import { isBusy, openDialect, type DatabaseKind } from '#db/dialect.ts'
import { createGroupCommit, type GroupCommit } from '#db/group-commit.ts'
import type { Schema } from '#db/schema.ts'

/** A database or a transaction on it: every function that touches data takes one as its first parameter. */
export type Db = Kysely<Schema>

export interface OpenDatabase {
  readonly kind: DatabaseKind
  readonly db: Db
}

/** Opens the database of `url` (`file:…` or `postgres://…`). Does not migrate. */
export function createDatabase(url: string, onError: (error: Error) => void = () => undefined): OpenDatabase {
  const { kind, dialect, commitsInGroups } = openDialect(url, onError)
  const db = new Kysely<Schema>({ dialect, plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] })
  if (commitsInGroups) groups.set(db, createGroupCommit(db))
  return { kind, db }
}

const groups = new WeakMap<Db, GroupCommit>()

const ATTEMPTS = 20

/**
 * Runs `work` in one transaction, or in the one it is already in.
 * A lock held by another process is waited for outside the database, so that no request stands still behind it.
 */
export async function inTransaction<T>(db: Db, work: (trx: Db) => Promise<T>): Promise<T> {
  if (isTransaction(db)) return work(db)
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await (groups.get(db)?.(work) ?? db.transaction().execute(work))
    } catch (error) {
      if (!isBusy(error) || attempt === ATTEMPTS) throw error
      await pause(10 + Math.random() * 40 * attempt)
    }
  }
}

function isTransaction(db: Db): db is Transaction<Schema> {
  return db.isTransaction
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
