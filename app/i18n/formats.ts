/** `2026-11-21` as the language writes it: 21 November 2026. Western digits everywhere (I18N-08). */
export function formatDay(day: string, language: string): string {
  return dayFormat(language).format(new Date(`${day}T12:00:00Z`))
}

/** Whole numbers and one decimal at most: 46, 5.9. */
export function formatNumber(value: number, language: string): string {
  return numberFormat(language).format(value)
}

/** A whole hour: 9:00, 18:00. By the 24-hour clock in every language: half of ours would say AM and PM, and in Latin letters. */
export function formatHour(hour: number, language: string): string {
  return formatTime(`${hour}:00`, language)
}

/** A local time `HH:MM` as the language writes it, by the 24-hour clock. */
export function formatTime(time: string, language: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return new Intl.DateTimeFormat(western(language), { hour: 'numeric', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, 0, 1, hour, minute)))
}

/** A day that is near, with its weekday and without its year: Monday 23 November. */
export function formatNearDay(day: string, language: string): string {
  return new Intl.DateTimeFormat(western(language), { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC', calendar: 'gregory' }).format(new Date(`${day}T12:00:00Z`))
}

/** Names joined as the language joins them: a, b and c. */
export function formatList(items: readonly string[], language: string): string {
  return joined(items, language, 'conjunction')
}

/** The same where one of them is meant: a, b or c. */
export function formatChoice(items: readonly string[], language: string): string {
  return joined(items, language, 'disjunction')
}

/** How long something lasts: 30 days, 24 months. */
export function formatSpan(amount: number, unit: 'days' | 'months', language: string): string {
  const own = OWN_SPANS[language]
  if (own) return `${amount} ${own[unit]}`
  return new Intl.NumberFormat(western(language), { style: 'unit', unit: unit === 'days' ? 'day' : 'month', unitDisplay: 'long' }).format(amount)
}

/** What the locale data lack: Sorani has English letters there. */
const OWN_SPANS: Readonly<Record<string, { readonly days: string; readonly months: string }>> = {
  ckb: { days: 'ڕۆژ', months: 'مانگ' },
}

/** What the locale data lack: Sorani has English words there. */
const OWN_WORDS: Readonly<Record<string, { readonly comma: string; readonly conjunction: string; readonly disjunction: string }>> = {
  ckb: { comma: '، ', conjunction: ' و ', disjunction: ' یان ' },
}

function joined(items: readonly string[], language: string, type: 'conjunction' | 'disjunction'): string {
  const own = OWN_WORDS[language]
  if (own) return [items.slice(0, -1).join(own.comma), ...items.slice(-1)].filter((part) => part !== '').join(own[type])
  const said = new Intl.ListFormat(western(language), { type }).format(items)
  return language === 'cy' ? said.replace(/ a\(c\) (?=[aeiouwyâêîôûŵŷ])/gi, ' ac ').replaceAll(' a(c) ', ' a ') : said // the data leave Welsh to choose
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
