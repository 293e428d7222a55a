import { Day } from '#app/components/day.tsx'

/** A day, or a moment to the minute in the zone deadlines are counted in. */
export function Moment({ at, timeZone }: { readonly at: string; readonly timeZone: string }) {
  if (at.length === 10) return <Day day={at} />
  return <time dateTime={at}>{formatMoment(at, timeZone)}</time>
}

/** A moment as words, where no element can stand. */
export function formatMoment(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at))
}
