import { formatDay } from '#app/i18n/formats.ts'

/** A day as the reader's language writes it, for a device that shows it without the server. */
export function dayInWords(day: string, language: string): string {
  return formatDay(day, language)
}
