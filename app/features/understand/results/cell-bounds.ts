/** A table of counts without its totals: `counts[row][column]`. */
export type Counts = readonly (readonly number[])[]

/** A place in a table with its totals: the row or column after the last one is the total. */
export interface Place { readonly row: number; readonly column: number }

export interface Bounds { readonly least: number; readonly most: number }

/** The table with a total at the end of every row and of every column. */
export function withTotals(counts: Counts): number[][] {
  const rows = counts.map((row) => [...row, sum(row)])
  const columns = rows[0] ?? []
  return [...rows, columns.map((_, column) => sum(rows.map((row) => row[column] ?? 0)))]
}

/**
 * What somebody can work out about one hidden cell from everything that is not hidden (SDC-03).
 *
 * A table with its totals is a circulation: total of the column of totals → row → column → row of totals → back.
 * Every published cell holds its flow still; hidden ones may carry anything from 0 up. The most a hidden cell can hold
 * is what it holds plus what can be led back around it, the least is what it holds less what can be led another way.
 */
export function boundsOf(counts: Counts, hidden: readonly Place[], cell: Place): Bounds {
  const table = withTotals(counts)
  const arcs = hidden.map((place) => arcOf(table, place))
  const own = arcOf(table, cell)
  const others = arcs.filter(({ from, to }) => from !== own.from || to !== own.to)
  const nodes = table.length + (table[0]?.length ?? 0)
  const more = greatestFlow(residual(others, nodes), own.to, own.from, Infinity)
  const less = greatestFlow(residual(others, nodes), own.from, own.to, own.flow)
  return { least: own.flow - less, most: own.flow + more }
}

interface Arc { readonly from: number; readonly to: number; readonly flow: number }

/** Node 0 … rows are the rows (the last: the row of totals), the columns follow (the last: the column of totals). */
function arcOf(table: readonly (readonly number[])[], { row, column }: Place): Arc {
  const columnNode = table.length + column
  const inTotalRow = row === table.length - 1
  const inTotalColumn = column === (table[0]?.length ?? 0) - 1
  const flow = table[row]?.[column] ?? 0
  return inTotalRow === inTotalColumn ? { from: row, to: columnNode, flow } : { from: columnNode, to: row, flow }
}

function residual(arcs: readonly Arc[], nodes: number): number[][] {
  const room = Array.from({ length: nodes }, () => Array.from({ length: nodes }, () => 0))
  for (const { from, to, flow } of arcs) {
    addTo(room, from, to, Infinity)
    addTo(room, to, from, flow)
  }
  return room
}

/** Edmonds and Karp: shortest paths until none is left or `limit` is reached. */
function greatestFlow(room: number[][], source: number, sink: number, limit: number): number {
  let flow = 0
  while (flow < limit) {
    const path = shortestPath(room, source, sink)
    if (!path) return flow
    const step = Math.min(limit - flow, ...path.map(([from, to]) => room[from]?.[to] ?? 0))
    if (step === Infinity) return Infinity
    for (const [from, to] of path) {
      addTo(room, from, to, -step)
      addTo(room, to, from, step)
    }
    flow += step
  }
  return flow
}

function shortestPath(room: readonly (readonly number[])[], source: number, sink: number): [number, number][] | undefined {
  const cameFrom = new Map<number, number>([[source, source]])
  for (const node of cameFrom.keys()) {
    if (node === sink) return pathTo(cameFrom, source, sink)
    room[node]?.forEach((capacity, next) => {
      if (capacity > 0 && !cameFrom.has(next)) cameFrom.set(next, node)
    })
  }
  return undefined
}

function pathTo(cameFrom: ReadonlyMap<number, number>, source: number, sink: number): [number, number][] {
  const path: [number, number][] = []
  for (let node = sink; node !== source;) {
    const before = cameFrom.get(node) ?? source
    path.unshift([before, node])
    node = before
  }
  return path
}

function addTo(room: number[][], from: number, to: number, amount: number) {
  const row = room[from]
  if (row) row[to] = (row[to] ?? 0) + amount
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
