import type { Compilable, CompiledQuery, Insertable } from 'kysely'
import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'

/** Stands in a statement for a value that comes later: the one named `name` of the row `row`. */
class StandIn {
  constructor(readonly row: number, readonly name: string) {}
}

/**
 * A statement that phones run many times a second: written once for each kind of database, then only its values change.
 * `write` is handed stand-ins for the values: it may put them into the statement and do nothing else with them.
 */
export function prepared<Values extends object, Row>(write: (db: Db, values: Values) => Compilable<Row>): (db: Db, values: Values) => Promise<readonly Row[]> {
  const statements = createStatements<Row>()
  return async (db, values) => {
    const statement = statements(db, '', () => write(db, namedStandIns<Values>()))
    return (await db.executeQuery(withValues(statement, [values]))).rows
  }
}

/** The same for any number of rows that have the same columns, all of them named: written once for each number. No rows, nothing done. */
export function preparedForRows<Row extends object, Result>(write: (db: Db, rows: readonly Row[]) => Compilable<Result>): (db: Db, rows: readonly Row[]) => Promise<readonly Result[]> {
  const statements = createStatements<Result>()
  return async (db, rows) => {
    const columns = Object.keys(rows[0] ?? {})
    if (columns.length === 0) return []
    const statement = statements(db, `${rows.length} ${columns.join(' ')}`, () => write(db, rows.map((_, row) => standInRow<Row>(row, columns))))
    return (await db.executeQuery(withValues(statement, rows))).rows
  }
}

export function preparedInsert<Table extends keyof Schema>(table: Table): (db: Db, rows: readonly Insertable<Schema[Table]>[]) => Promise<unknown> {
  return preparedForRows((db, rows) => db.insertInto(table).values(rows))
}

const STATEMENTS_KEPT = 200

/** Statements by the kind of database and `name`: a transaction is handed what its database wrote. */
function createStatements<Row>() {
  const written = new Map<unknown, Map<string, CompiledQuery<Row>>>()
  return (db: Db, name: string, write: () => Compilable<Row>): CompiledQuery<Row> => {
    const kind = db.getExecutor().adapter.constructor
    const ofKind = written.get(kind) ?? new Map<string, CompiledQuery<Row>>()
    written.set(kind, ofKind)
    const known = ofKind.get(name)
    if (known) return known
    const statement = write().compile()
    if (ofKind.size >= STATEMENTS_KEPT) ofKind.clear()
    ofKind.set(name, statement)
    return statement
  }
}

function withValues<Row>(statement: CompiledQuery<Row>, rows: readonly object[]): CompiledQuery<Row> {
  return { ...statement, parameters: statement.parameters.map((value) => value instanceof StandIn ? valueOf(rows, value) : value) }
}

function valueOf(rows: readonly object[], { row, name }: StandIn): unknown {
  return Reflect.get(rows[row] ?? {}, name)
}

function namedStandIns<Values extends object>(): Values {
  return new Proxy({}, { get: (_, name) => new StandIn(0, String(name)) }) as Values // stands for them until `withValues`
}

function standInRow<Row>(row: number, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map((name) => [name, new StandIn(row, name)])) as Row // stands for it until `withValues`
}
