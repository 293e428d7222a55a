import { addDays, dayOf } from '#app/features/ground/world.ts'
import { instantOf } from '#app/features/ground/duty/local-instant.ts'

/** Local times `HH:MM` of one day, `to` not included; `24:00` is its end. */
export interface Window { readonly from: string; readonly to: string }

/** When somebody trained is there to read. */
export interface Calendar {
  readonly timeZone: string
  /** 1 is Monday. */
  readonly weekly: readonly (Window & { readonly day: number })[]
  /** Local days on which the weekly hours do not hold: bank holidays, closures. */
  readonly closedDays: readonly string[]
  /** Hours on one day, besides the weekly ones, also on a closed day. */
  readonly extra: readonly (Window & { readonly day: string })[]
}

/** An interval of time, in milliseconds. */
interface Span { readonly from: number; readonly to: number }

const MINUTE = 60_000
/** With nobody there for this long the clock of the wall counts: a text never waits without an end. */
const FARTHEST = 31

/** Whole staffed minutes from one instant to another; none when the clock went backwards. */
export function staffedMinutesBetween(calendar: Calendar, from: Date, to: Date): number {
  let staffed = 0
  for (let day = dayAt(calendar, from); day <= dayAt(calendar, to); day = addDays(day, 1)) {
    for (const span of spansOf(calendar, day)) staffed += Math.max(0, Math.min(span.to, to.getTime()) - Math.max(span.from, from.getTime()))
  }
  return Math.floor(staffed / MINUTE)
}

/** The instant at which `minutes` staffed minutes have passed since `from`. */
export function addStaffedMinutes(calendar: Calendar, from: Date, minutes: number): Date {
  let left = minutes * MINUTE
  const first = dayAt(calendar, from)
  for (let day = first, idle = 0; idle <= FARTHEST; day = addDays(day, 1)) {
    const spans = spansOf(calendar, day)
    idle = spans.length === 0 ? idle + 1 : 0
    for (const span of spans) {
      const start = Math.max(span.from, from.getTime())
      if (start + left <= span.to) return new Date(start + left)
      left -= Math.max(0, span.to - start)
    }
  }
  return new Date(from.getTime() + minutes * MINUTE)
}

/** The latest instant from which `minutes` staffed minutes have passed by `to`: what came before it has waited longer. */
export function subtractStaffedMinutes(calendar: Calendar, to: Date, minutes: number): Date {
  let left = minutes * MINUTE
  const last = dayAt(calendar, to)
  for (let day = last, idle = 0; idle <= FARTHEST; day = addDays(day, -1)) {
    const spans = spansOf(calendar, day)
    idle = spans.length === 0 ? idle + 1 : 0
    for (const span of [...spans].reverse()) {
      const end = Math.min(span.to, to.getTime())
      if (end - left >= span.from) return new Date(end - left)
      left -= Math.max(0, end - span.from)
    }
  }
  return new Date(to.getTime() - minutes * MINUTE)
}

export function isStaffed(calendar: Calendar, at: Date): boolean {
  return spansOf(calendar, dayAt(calendar, at)).some((span) => span.from <= at.getTime() && at.getTime() < span.to)
}

/** When the next staffed hour begins, now if this is one; undefined when none does within a month. */
export function nextStaffed(calendar: Calendar, at: Date): Date | undefined {
  const first = dayAt(calendar, at)
  for (let ahead = 0; ahead <= FARTHEST; ahead += 1) {
    const span = spansOf(calendar, addDays(first, ahead)).find(({ to }) => to > at.getTime())
    if (span) return new Date(Math.max(span.from, at.getTime()))
  }
  return undefined
}

/** When the shift that is on at this instant ends; over midnight only where the next begins at once. */
export function endOfShift(calendar: Calendar, at: Date): Date | undefined {
  let end: number | undefined
  for (let ahead = 0; ahead < 2; ahead += 1) {
    for (const span of spansOf(calendar, addDays(dayAt(calendar, at), ahead))) {
      if (end === undefined ? span.from <= at.getTime() && at.getTime() < span.to : span.from <= end) end = Math.max(end ?? 0, span.to)
    }
  }
  return end === undefined ? undefined : new Date(end)
}

/** Staffed minutes of a local day. */
export function staffedMinutesOn(calendar: Calendar, day: string): number {
  return Math.round(spansOf(calendar, day).reduce((sum, { from, to }) => sum + to - from, 0) / MINUTE)
}

const WORKING_DAY = 480

/** The staffed minutes that make one working day: those of the longest ordinary day, eight hours at most (SAFE-02). */
export function workingDayMinutes(calendar: Pick<Calendar, 'weekly'>): number {
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => mergedMinutes(calendar.weekly.filter((window) => window.day === day)))
  const longest = Math.max(...days)
  return longest === 0 ? WORKING_DAY : Math.min(longest, WORKING_DAY)
}

function mergedMinutes(windows: readonly Window[]): number {
  const at = (time: string) => { const [hour = 0, minute = 0] = time.split(':').map(Number); return hour * 60 + minute }
  return merged(windows.map(({ from, to }) => ({ from: at(from), to: at(to) }))).reduce((sum, { from, to }) => sum + to - from, 0)
}

/** A day's staffed spans, in order, none touching another. */
function spansOf({ timeZone, weekly, closedDays, extra }: Calendar, day: string): readonly Span[] {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay() || 7
  const usual = closedDays.includes(day) ? [] : weekly.filter((window) => window.day === weekday)
  const windows: readonly Window[] = [...usual, ...extra.filter((window) => window.day === day)]
  return merged(windows.map(({ from, to }) => ({ from: instantOf(timeZone, day, from, 'earlier'), to: instantOf(timeZone, day, to, 'later') })))
}

function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = []
  for (const span of [...spans].filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last && span.from <= last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
    else result.push(span)
  }
  return result
}

function dayAt({ timeZone }: Calendar, at: Date): string {
  return dayOf({ timeZone, now: () => at })
}
