import { addDays } from '#app/features/ground/world.ts'

export type BankHoliday = 'newYear' | 'goodFriday' | 'easterMonday' | 'earlyMay' | 'spring' | 'summer' | 'christmas' | 'boxing'

/** The bank holidays of England and Wales in a year, by the rules that stand; one proclaimed for a single year is added by hand. Pure. */
export function bankHolidays(year: number): readonly { readonly day: string; readonly name: BankHoliday }[] {
  const easter = easterSunday(year)
  const christmas = `${year}-12-25`
  return [
    { day: movedToMonday(`${year}-01-01`), name: 'newYear' }, { day: addDays(easter, -2), name: 'goodFriday' }, { day: addDays(easter, 1), name: 'easterMonday' },
    { day: mondayFrom(`${year}-05-01`), name: 'earlyMay' }, { day: mondayFrom(`${year}-05-25`), name: 'spring' }, { day: mondayFrom(`${year}-08-25`), name: 'summer' },
    { day: christmasDay(christmas, weekday(christmas)), name: 'christmas' }, { day: boxingDay(christmas, weekday(christmas)), name: 'boxing' },
  ]
}

/** On a Saturday or Sunday the two days after Boxing Day's weekend take their place: Monday and Tuesday. */
function christmasDay(day: string, on: number): string {
  return { 6: addDays(day, 2), 7: addDays(day, 2) }[on] ?? day
}

function boxingDay(christmas: string, on: number): string {
  const day = addDays(christmas, 1)
  return { 5: addDays(day, 2), 6: addDays(day, 2) }[on] ?? day
}

function movedToMonday(day: string): string {
  return { 6: addDays(day, 2), 7: addDays(day, 1) }[weekday(day)] ?? day
}

function mondayFrom(day: string): string {
  return addDays(day, (8 - weekday(day)) % 7)
}

/** 1 is Monday. */
function weekday(day: string): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay() || 7
}

/** Gauss's rule in Meeus' form. */
function easterSunday(year: number): string {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const day = (h + l - 7 * m + 33 * month + 19) % 32
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
