import { z } from 'zod'
import { CONTACTS } from '#app/features/ground/duty/duty.ts'
import type { Typed } from '#app/forms/parse-form.ts'

export const DUTY_LISTS = ['weekdays'] as const
const LONGEST = 4_000
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const

const id = z.string().min(1).max(60)
const time = z.string().transform(asTime).pipe(z.string('duty:errors.time').regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'duty:errors.time'))

/** What is posted on the duty page, by the button that was pressed. */
export const dutyAct = z.discriminatedUnion('act', [
  z.object({ act: z.literal('hours') }),
  z.object({ act: z.literal('rota'), person: id, weekdays: z.array(z.enum(['1', '2', '3', '4', '5', '6', '7'])) }),
  z.object({ act: z.literal('closed'), closedDay: z.iso.date('duty:errors.day'), reason: z.string().trim().min(1, 'duty:errors.reason').max(100, 'duty:errors.reason') }),
  z.object({ act: z.literal('extra'), extraDay: z.iso.date('duty:errors.day'), extraFrom: time, extraTo: time }).refine(({ extraFrom, extraTo }) => extraFrom < extraTo, { path: ['extraTo'], error: 'duty:errors.order' }),
  z.object({ act: z.literal('bankHolidays') }),
  z.object({ act: z.literal('removeDay'), day: id }),
  z.object({
    act: z.literal('contact'), kind: z.enum(CONTACTS), role: z.string().trim().min(1, 'duty:errors.role').max(100, 'duty:errors.role'),
    phone: z.string().trim().regex(/^[\d +()-]{3,30}$/, 'duty:errors.phone'), email: z.union([z.literal(''), z.email('duty:errors.email')], 'duty:errors.email'), about: z.string().trim().max(200, 'duty:errors.about'),
  }),
  z.object({ act: z.literal('tested'), kind: z.enum(CONTACTS) }),
  z.object({ act: z.literal('thresholds'), thresholds: z.string().trim().min(1, 'duty:errors.thresholds').max(LONGEST, 'duty:errors.thresholds'), link: z.union([z.literal(''), z.url({ protocol: /^https$/, error: 'duty:errors.link' })], 'duty:errors.link') }),
  z.object({ act: z.literal('rules'), flaggedMinutes: minutes('duty:errors.minutes'), escalateMinutes: minutes('duty:errors.minutes') }),
  z.object({ act: z.literal('signOff'), subject: z.templateLiteral([z.enum(['survey_version', 'forum_space']), ':', z.string().regex(/^[\w-]{1,60}$/)]) }),
  z.object({ act: z.literal('pause'), pauseReason: z.enum(['election', 'death', 'incident'], 'duty:errors.pause') }),
  z.object({ act: z.literal('resume') }),
])
export type DutyInput = z.infer<typeof dutyAct>

/** Whole minutes: a flagged text never waits longer than a staffed hour (settled 16). */
function minutes(error: string) {
  return z.string().regex(/^\d{1,3}$/, error).transform(Number).pipe(z.number().min(1, error).max(60, error))
}

export interface ReadWeek { readonly windows: readonly { readonly day: (typeof WEEKDAYS)[number]; readonly from: string; readonly to: string }[]; readonly wrong: readonly { readonly day: (typeof WEEKDAYS)[number]; readonly problem: 'time' | 'order' }[] }

/** The weekly hours from fields `from-1`, `to-1` … `to-7`; an empty pair is a day without. Times as people write them: 9, 9.30, 09:30. */
export function weekFrom(typed: Typed): ReadWeek {
  const days = WEEKDAYS.map((day) => ({ day, from: asTime(typed[`from-${day}`]?.[0] ?? ''), to: asTime(typed[`to-${day}`]?.[0] ?? '') })).filter(({ from, to }) => from !== '' || to !== '')
  const wrong = days.flatMap(({ day, from, to }) => {
    const problem = problemOf(from, to)
    return problem ? [{ day, problem }] : []
  })
  return { windows: wrong.length > 0 ? [] : days, wrong }
}

function problemOf(from: string, to: string): 'time' | 'order' | undefined {
  if (!isTime(from) || !isTime(to)) return 'time'
  return from < to ? undefined : 'order'
}

function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text)
}

function asTime(text: string): string {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text.trim()) ?? []
  return hour === undefined ? text.trim() : `${hour.padStart(2, '0')}:${minute}`
}
