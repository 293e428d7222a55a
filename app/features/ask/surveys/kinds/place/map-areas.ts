import type { PlaceQuestion } from '#app/features/ask/surveys/kinds/place/place.ts'

export interface Area {
  readonly code: string
  /** The number that stands on the map and beside the name. */
  readonly number: number
  readonly points: string
  readonly middle: readonly [number, number]
}

/** The areas of a map in the order of the list, and the frame they all stand in. Undefined where nothing is drawn. */
export function mapOf({ options }: Pick<PlaceQuestion, 'options'>): { readonly areas: readonly Area[]; readonly viewBox: string } | undefined {
  const drawn = options.flatMap(({ code, area }) => area ? [{ code, points: area, corners: cornersOf(area) }] : [])
  if (drawn.length === 0) return undefined
  const areas = drawn.map(({ code, points, corners }, index) => ({ code, points, number: index + 1, middle: middleOf(corners) }))
  return { areas, viewBox: frameOf(drawn.flatMap(({ corners }) => corners)) }
}

type Corner = readonly [number, number]

function cornersOf(area: string): readonly Corner[] {
  return area.split(' ').map((corner) => corner.split(',').map(Number)).map(([x = 0, y = 0]) => [x, y] as const)
}

/** The middle by area: of a ring of corners it lies inside, as long as the ring is not much bent. */
function middleOf(corners: readonly Corner[]): Corner {
  const edges = corners.map(([x, y], index) => ({ x, y, next: corners[(index + 1) % corners.length] ?? [x, y] as const }))
  const crosses = edges.map(({ x, y, next }) => x * next[1] - next[0] * y)
  const twice = sum(crosses)
  if (twice === 0) return corners[0] ?? [0, 0]
  const along = (axis: 0 | 1) => sum(edges.map(({ x, y, next }, index) => ((axis === 0 ? x : y) + next[axis]) * (crosses[index] ?? 0))) / (3 * twice)
  return [Math.round(along(0)), Math.round(along(1))]
}

const MARGIN = 4

function frameOf(corners: readonly Corner[]): string {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN]
  return [left, top, Math.max(...xs) + MARGIN - left, Math.max(...ys) + MARGIN - top].join(' ')
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
