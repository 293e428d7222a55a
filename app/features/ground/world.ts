/** What every use case is handed instead of reaching for it: the time, new ids, and the server's key. */
export interface World {
  readonly now: () => Date
  /** A random 128-bit id, 26 letters and digits. */
  readonly newId: () => string
  /** Key for a named purpose, derived from SECRET_KEY; 32 bytes. */
  readonly keyFor: (purpose: string) => Buffer
  /** Keys for sealed fields newer than the one from SECRET_KEY; absent, there is none (record 11). */
  readonly fieldKeys?: FieldKeys | undefined
  /** IANA zone in which days begin and end, for example Europe/London. */
  readonly timeZone: string
}

/** The file of field keys as it stands now: it may change while the server runs. */
export interface FieldKeys {
  /** The id of the key new fields are sealed with. */
  readonly current: () => string
  readonly find: (keyId: string) => Buffer | undefined
}

/** The local day `YYYY-MM-DD` of an instant, today unless told. */
export function dayOf(world: Pick<World, 'now' | 'timeZone'>, instant: Date = world.now()): string {
  const minute = Math.floor(instant.getTime() / 60_000)
  if (lastDay.minute !== minute || lastDay.timeZone !== world.timeZone) lastDay = { minute, timeZone: world.timeZone, day: dayFormat(world.timeZone).format(instant) }
  return lastDay.day
}

/** Days begin with a minute in every zone, and nearly every question is about the minute of the one before. */
let lastDay = { minute: Number.NaN, timeZone: '', day: '' }

/** The local time `HH:MM` of an instant, now unless told. */
export function timeOf(world: Pick<World, 'now' | 'timeZone'>, instant: Date = world.now()): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: world.timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(instant)
}

/** The day `days` after (or before, when negative) a day. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

const formats = new Map<string, Intl.DateTimeFormat>()

function dayFormat(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  formats.set(timeZone, known)
  return known
}
