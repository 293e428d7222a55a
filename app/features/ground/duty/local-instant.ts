/** A local day and time as an instant. A time the clocks jump over is the moment of the jump; of one that comes twice, `earlier` or `later`. */
export function instantOf(timeZone: string, day: string, time: string, which: 'earlier' | 'later'): number {
  const key = `${timeZone} ${day} ${time} ${which}`
  const known = instants.get(key)
  if (known !== undefined) return known
  if (instants.size > KEPT) instants.clear()
  const found = search(timeZone, wallOf(day, time), time === '24:00' ? 'earlier' : which) // so that two days never share an hour
  instants.set(key, found)
  return found
}

const instants = new Map<string, number>()
const KEPT = 5_000
const MINUTE = 60_000
const HALF_DAY = 43_200_000

/** What the clock on the wall would show as if it were UTC. `24:00` is midnight of the next day. */
function wallOf(day: string, time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * MINUTE
}

function search(timeZone: string, wall: number, which: 'earlier' | 'later'): number {
  const before = wall - offsetAt(timeZone, wall - HALF_DAY)
  const after = wall - offsetAt(timeZone, wall + HALF_DAY)
  const fitting = [before, after].filter((instant) => instant + offsetAt(timeZone, instant) === wall)
  if (fitting.length > 0) return which === 'earlier' ? Math.min(...fitting) : Math.max(...fitting)
  return jumpBetween(timeZone, Math.min(before, after), Math.max(before, after))
}

/** The minute at which the offset changes. */
function jumpBetween(timeZone: string, from: number, to: number): number {
  let [low, high] = [from, to]
  const old = offsetAt(timeZone, from)
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE
    if (offsetAt(timeZone, middle) === old) low = middle
    else high = middle
  }
  return high
}

function offsetAt(timeZone: string, instant: number): number {
  const parts = Object.fromEntries(formatOf(timeZone).formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  const wall = Date.UTC(parts['year'] ?? 0, (parts['month'] ?? 1) - 1, parts['day'] ?? 1, parts['hour'] ?? 0, parts['minute'] ?? 0, parts['second'] ?? 0)
  return wall - Math.floor(instant / 1000) * 1000
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  })
  formats.set(timeZone, known)
  return known
}
