import type { KyselyPlugin } from 'kysely'
import type { Db } from '#db/database.ts'

const WRITES = ['InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode']

/** The write that was made to fail. */
export class WriteFailed extends Error {}

/** The same database, on which the `nth` write from now on fails as if the disk were gone. */
export function failingAtWrite(db: Db, nth: number): Db {
  let count = 0
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      if (WRITES.includes(node.kind)) count += 1
      if (WRITES.includes(node.kind) && count === nth) throw new WriteFailed(`write ${nth}`)
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  }
  return db.withPlugin(plugin)
}

/** Everything in the database, to compare it with itself. */
export async function dumpOf(db: Db): Promise<string> {
  const tables = await db.introspection.getTables()
  const names = tables.filter(({ isView }) => !isView).map(({ name }) => name).sort()
  const rows = await Promise.all(names.map(async (name) => {
    const all = await db.selectFrom(name as 'setting').selectAll().execute() // every table, whatever its type
    return [name, all.map((row) => JSON.stringify(row)).sort()]
  }))
  return JSON.stringify(rows)
}
