/** A table as both databases know it. */
export interface TableShape {
  readonly name: string
  readonly columns: readonly string[]
  /** The columns of its key: rows are read in their order, byte by byte, so that both databases agree. */
  readonly key: readonly string[]
}

export type Value = string | number | null
export type Row = readonly Value[]

/** One moment of a whole database, while others go on writing. */
export interface Snapshot {
  readonly tables: readonly TableShape[]
  readonly migrations: readonly string[]
  /** Rows a few hundred at a time; between them others have their turn. */
  readonly read: (table: TableShape) => AsyncIterable<readonly Row[]>
  readonly find: (statement: string) => Promise<readonly Row[]>
  readonly close: () => Promise<void>
}

/** A name as SQL of both databases writes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
