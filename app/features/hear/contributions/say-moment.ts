import { formatNearDay, formatTime } from '#app/i18n/formats.ts'
import type { DueMoment } from '#app/features/hear/contributions/reading-clock.ts'

/** Monday 23 November, 10:00. */
export function sayMoment({ day, time }: DueMoment, language: string): string {
  return `${formatNearDay(day, language)}, ${formatTime(time, language)}`
}
