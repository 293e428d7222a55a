import { z } from 'zod'
import { ACCESSES, DEVICES, MODES, type Collector, type CollectorSettings } from '#app/features/ask/collectors/collector.ts'
import { WEEKDAYS, type OpeningHours } from '#app/features/ask/surveys/opening-hours.ts'
import { AUDIENCES } from '#app/features/ground/duty/helpline.ts'
import type { Typed } from '#app/forms/parse-form.ts'

export const COLLECTOR_LISTS = ['languages'] as const

const settings = {
  label: z.string().trim().max(100, 'collectors:errors.label.tooLong'),
  device: z.enum(DEVICES, { error: 'collectors:errors.device.missing' }),
  access: z.enum(ACCESSES, { error: 'collectors:errors.access.missing' }),
  languages: z.array(z.string()).min(1, 'collectors:errors.languages.missing'),
  opensOn: z.iso.date('collectors:errors.opensOn.wrong'),
  closesOn: z.iso.date('collectors:errors.closesOn.wrong'),
}

/** The form of a collector that exists. Hours are read by `hoursFrom`: each day is a pair of fields. */
export function settingsInput(readyLanguages: readonly string[]) {
  return z.object(settings).superRefine(checks(readyLanguages))
}

export function newCollectorInput(readyLanguages: readonly string[]) {
  return z.object({ ...settings, audience: z.enum(AUDIENCES, { error: 'collectors:errors.audience.missing' }), mode: z.enum(MODES, { error: 'collectors:errors.mode.missing' }) }).superRefine(checks(readyLanguages))
}

function checks(readyLanguages: readonly string[]) {
  return ({ languages, opensOn, closesOn }: Pick<CollectorSettings, 'languages' | 'opensOn' | 'closesOn'>, context: { addIssue: (issue: { code: 'custom'; path: string[]; message: string }) => void }) => {
    if (languages.some((language) => !readyLanguages.includes(language))) context.addIssue({ code: 'custom', path: ['languages'], message: 'collectors:errors.languages.notReady' })
    if (isDay(opensOn) && closesOn < opensOn) context.addIssue({ code: 'custom', path: ['closesOn'], message: 'collectors:errors.closesOn.early' })
  }
}

function isDay(typed: string): boolean {
  return z.iso.date().safeParse(typed).success
}

/** One day of the hours that cannot be read. */
export interface HoursProblem { readonly day: (typeof WEEKDAYS)[number]; readonly problem: 'wrong' | 'order' | 'half' }

export type ReadHours = { readonly ok: true; readonly hours: OpeningHours } | { readonly ok: false; readonly problems: readonly HoursProblem[] }

/** The hours from fields `from-1`, `to-1` … `to-7`: times as people write them, `9`, `9.30`, `09:30`. An empty pair is a closed day. */
export function hoursFrom(typed: Typed): ReadHours {
  const read = WEEKDAYS.map((day) => ({ day, read: readDay(typed[`from-${day}`]?.[0] ?? '', typed[`to-${day}`]?.[0] ?? '') }))
  const problems = read.flatMap(({ day, read: one }) => typeof one === 'string' ? [{ day, problem: one }] : [])
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, hours: read.flatMap(({ day, read: one }) => typeof one === 'object' ? [{ day, ...one }] : []) }
}

/** What the hours' fields show for a collector. */
export function typedHours(hours: OpeningHours): Typed {
  return Object.fromEntries(hours.flatMap(({ day, from, to }) => [[`from-${day}`, [from]], [`to-${day}`, [to]]]))
}

/** What the form of a collector shows before anything is typed. */
export function typedSettings({ label, device, access, languages, opensOn, closesOn, hours }: Pick<Collector, keyof CollectorSettings>): Typed {
  return { label: [label], device: [device], access: [access], languages, opensOn: [opensOn], closesOn: [closesOn], ...typedHours(hours) }
}

function readDay(from: string, to: string): { readonly from: string; readonly to: string } | HoursProblem['problem'] | undefined {
  if (from.trim() === '' && to.trim() === '') return undefined
  if (from.trim() === '' || to.trim() === '') return 'half'
  const [begins, ends] = [timeFrom(from), timeFrom(to)]
  if (begins === undefined || ends === undefined) return 'wrong'
  return begins < ends ? { from: begins, to: ends } : 'order'
}

function timeFrom(typed: string): string | undefined {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(typed.trim()) ?? []
  if (hour === '' || Number(minute) > 59 || Number(hour) > 24 || (Number(hour) === 24 && Number(minute) > 0)) return undefined
  return `${hour.padStart(2, '0')}:${minute}`
}
