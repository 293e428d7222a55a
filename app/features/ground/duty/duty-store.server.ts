import { z } from 'zod'
import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'
import { mayDo } from '#app/features/ground/accounts/staff-policy.ts'
import { listStaffWith } from '#app/features/ground/accounts/staff-store.server.ts'
import { CONTACTS, USUAL_RULES, type ContactKind, type DutyContact, type DutyRules, type OnDuty, type Thresholds } from '#app/features/ground/duty/duty.ts'
import type { Calendar } from '#app/features/ground/duty/staffed-hours.ts'
import { findSetting } from '#app/features/ground/settings/setting-store.server.ts'
import type { World } from '#app/features/ground/world.ts'

/** When somebody is there: the weekly hours of the days on which anybody is on the rota, closed days, extra hours. */
export async function getCalendar(db: Db, world: World): Promise<Calendar> {
  const peopled = new Set((await listRota(db, world)).flatMap(({ weekdays }) => weekdays))
  const weekly = (await listHours(db)).filter(({ day }) => peopled.has(day))
  const days = await listDutyDays(db)
  return {
    timeZone: world.timeZone, weekly, closedDays: days.filter(({ kind }) => kind === 'closed').map(({ day }) => day),
    extra: peopled.size === 0 ? [] : days.flatMap(({ day, starts, ends }) => starts !== null && ends !== null ? [{ day, from: starts, to: ends }] : []),
  }
}

/** The weekly hours as they were set, also for days with nobody on the rota. */
export async function listHours(db: Db): Promise<Calendar['weekly']> {
  const rows = await db.selectFrom('dutyHours').select(['weekday', 'starts', 'ends']).orderBy('weekday').orderBy('starts').execute()
  return rows.map(({ weekday, starts, ends }) => ({ day: weekday, from: starts, to: ends }))
}

/** Closed days and extra hours, by day. */
export async function listDutyDays(db: Db, from = ''): Promise<Schema['dutyDay'][]> {
  return db.selectFrom('dutyDay').select(['id', 'day', 'kind', 'starts', 'ends', 'reason']).where('day', '>=', from).orderBy('day').orderBy('starts').orderBy('id').execute()
}

/** Everybody on the rota who may read today: an account that is disabled or no longer cleared drops out by itself. */
export async function listRota(db: Db, world: World): Promise<OnDuty[]> {
  const rows = await db.selectFrom('dutyPerson').select(['staffId', 'weekdays']).execute()
  const readers = await listStaffWith(db, 'contributions.read', world)
  return readers.flatMap(({ id, displayName, languages }) => {
    const row = rows.find(({ staffId }) => staffId === id)
    return row ? [{ staffId: id, displayName, languages, weekdays: weekdayList.parse(JSON.parse(row.weekdays)) }] : []
  }).filter(({ weekdays }) => weekdays.length > 0)
}

/** Who is on the rota on this weekday; everybody's languages count, not only those of the hour. */
export async function listOnDuty(db: Db, world: World): Promise<OnDuty[]> {
  const weekday = weekdayNow(world)
  return (await listRota(db, world)).filter(({ weekdays }) => weekdays.includes(weekday))
}

/** Languages that somebody on the rota is recorded as reading (settled 16). */
export async function listRotaLanguages(db: Db, world: World): Promise<readonly string[]> {
  return [...new Set((await listRota(db, world)).flatMap(({ languages }) => languages))].sort()
}

export interface DutyContacts { readonly contacts: readonly DutyContact[]; find(kind: ContactKind): DutyContact | undefined }

/** The recorded routes, in the order they are shown. */
export async function findDutyContacts(db: Db): Promise<DutyContacts> {
  const rows = await db.selectFrom('dutyContact').select(['kind', 'role', 'phone', 'email', 'about', 'testedOn', 'testedBy']).execute()
  const contacts = CONTACTS.flatMap((kind) => rows.filter((row) => row.kind === kind))
  return { contacts, find: (kind) => contacts.find((contact) => contact.kind === kind) }
}

/** Whom an overdue text is told to: the deputy, or the lead where there is none; later the manager. */
export async function whoIsAlerted(db: Db, world: World): Promise<{ deputy: string[]; manager: string[] }> {
  const deputies = await listStaffWith(db, 'deputy_dsl', world)
  const told = deputies.length > 0 ? deputies : await listStaffWith(db, 'dsl', world)
  return { deputy: told.map(({ id }) => id), manager: (await listStaffWith(db, 'partnership_manager', world)).map(({ id }) => id) }
}

/** Active accounts that hold a role of safeguarding and may still read. */
export async function countLeads(db: Db, world: World): Promise<{ readonly dsl: number; readonly deputy: number }> {
  const cleared = async (role: 'dsl' | 'deputy_dsl') => (await listStaffWith(db, role, world)).filter((staff) => mayDo(staff, 'concerns.see')).length
  return { dsl: await cleared('dsl'), deputy: await cleared('deputy_dsl') }
}

export async function findThresholds(db: Db): Promise<Thresholds | undefined> {
  return findSetting(db, 'dutyThresholds')
}

export async function getDutyRules(db: Db): Promise<DutyRules> {
  return await findSetting(db, 'dutyRules') ?? USUAL_RULES
}

const weekdayList = z.array(z.int().min(1).max(7))

function weekdayNow({ now, timeZone }: World): number {
  const name = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short' }).format(now())
  return ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(name) + 1
}
