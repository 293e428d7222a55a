/** `2026-11-21` as the language writes it: 21 November 2026. Western digits everywhere (I18N-08). */
export function formatDay(day: string, language: string): string {
  return dayFormat(language).format(new Date(`${day}T12:00:00Z`))
}

/** Whole numbers and one decimal at most: 46, 5.9. */
export function formatNumber(value: number, language: string): string {
  return numberFormat(language).format(value)
}

/** A whole hour as the language writes times: 09:00. */
export function formatHour(hour: number, language: string): string {
  return new Intl.DateTimeFormat(western(language), { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, 0, 1, hour)))
}

/** A local time `HH:MM` as the language writes it. */
export function formatTime(time: string, language: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return new Intl.DateTimeFormat(western(language), { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, 0, 1, hour, minute)))
}

/** A day that is near, with its weekday and without its year: Monday 23 November. */
export function formatNearDay(day: string, language: string): string {
  return new Intl.DateTimeFormat(western(language), { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC', calendar: 'gregory' }).format(new Date(`${day}T12:00:00Z`))
}

/** Names joined as the language joins them: a, b and c. */
export function formatList(items: readonly string[], language: string): string {
  return new Intl.ListFormat(western(language), { type: 'conjunction' }).format(items)
}

/** The same where one of them is meant: a, b or c. */
export function formatChoice(items: readonly string[], language: string): string {
  return new Intl.ListFormat(western(language), { type: 'disjunction' }).format(items)
}

const days = new Map<string, Intl.DateTimeFormat>()
const numbers = new Map<string, Intl.NumberFormat>()

function dayFormat(language: string): Intl.DateTimeFormat {
  const known = days.get(language) ?? new Intl.DateTimeFormat(western(language), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC', calendar: 'gregory' })
  days.set(language, known)
  return known
}

function numberFormat(language: string): Intl.NumberFormat {
  const known = numbers.get(language) ?? new Intl.NumberFormat(western(language), { maximumFractionDigits: 1 })
  numbers.set(language, known)
  return known
}

function western(language: string): string {
  return `${language === 'en' ? 'en-GB' : language}-u-nu-latn`
}
