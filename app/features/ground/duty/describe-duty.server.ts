import type { Db } from '#db/database.ts'
import { findDutyContacts, findThresholds, getCalendar, listOnDuty } from '#app/features/ground/duty/duty-store.server.ts'
import type { DutyContact, OnDuty, Thresholds } from '#app/features/ground/duty/duty.ts'
import { endOfShift, isStaffed, nextStaffed, type Calendar } from '#app/features/ground/duty/staffed-hours.ts'
import { dayOf, timeOf, type World } from '#app/features/ground/world.ts'

/** A local day and time. */
export interface Moment { readonly day: string; readonly time: string }

/** Who is there now, and whom to reach when nobody is: shown wherever a text is read. */
export interface DutyNow {
  readonly onDuty: readonly OnDuty[]
  readonly until?: Moment | undefined
  readonly next?: Moment | undefined
  readonly outside?: Pick<DutyContact, 'role' | 'phone'> | undefined
  readonly thresholds?: Thresholds | undefined
}

export async function describeDuty(db: Db, world: World): Promise<DutyNow> {
  const calendar = await getCalendar(db, world)
  const outside = (await findDutyContacts(db)).find('out_of_hours')
  return {
    ...shiftAt(calendar, world), onDuty: await listOnDuty(db, world), thresholds: await findThresholds(db),
    outside: outside && { role: outside.role, phone: outside.phone },
  }
}

function shiftAt(calendar: Calendar, world: World): Pick<DutyNow, 'until' | 'next'> {
  const now = world.now()
  const moment = (at: Date | undefined) => at && { day: dayOf(world, at), time: timeOf(world, at) }
  return isStaffed(calendar, now) ? { until: moment(endOfShift(calendar, now)) } : { next: moment(nextStaffed(calendar, now)) }
}
