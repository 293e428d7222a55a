import { inTransaction, type Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { bankHolidays } from '#app/features/ground/duty/bank-holidays.ts'
import type { ContactKind, DutyContact, DutyRules } from '#app/features/ground/duty/duty.ts'
import type { Calendar } from '#app/features/ground/duty/staffed-hours.ts'
import { saveSetting } from '#app/features/ground/settings/setting-store.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'

type Detail = Readonly<Record<string, string | number>>

/** Every change of the duty: done and recorded together. */
async function change(db: Db, world: World, staffId: string, act: string, detail: Detail, work: (trx: Db) => Promise<unknown>): Promise<void> {
  await inTransaction(db, async (trx) => {
    await work(trx)
    await recordAudit(trx, world, { staffId, act: `duty.${act}`, subjectType: 'duty', subjectId: 'duty', detail })
  })
}

/** The weekly hours, in place of those before. */
export async function saveHours(db: Db, world: World, staffId: string, hours: Calendar['weekly']): Promise<void> {
  await change(db, world, staffId, 'hours_changed', { hours: hours.map(({ day, from, to }) => `${day} ${from}-${to}`).join(', ') }, async (trx) => {
    await trx.deleteFrom('dutyHours').execute()
    if (hours.length > 0) await trx.insertInto('dutyHours').values(hours.map(({ day, from, to }) => ({ weekday: day, starts: from, ends: to }))).execute()
  })
}

/** Puts somebody on the rota on these weekdays; on none takes them off. */
export async function putOnRota(db: Db, world: World, staffId: string, person: { readonly staffId: string; readonly weekdays: readonly number[] }): Promise<void> {
  const weekdays = JSON.stringify([...person.weekdays].sort())
  await change(db, world, staffId, 'rota_changed', { person: person.staffId, weekdays }, async (trx) => {
    if (person.weekdays.length === 0) await trx.deleteFrom('dutyPerson').where('staffId', '=', person.staffId).execute()
    else await trx.insertInto('dutyPerson').values({ staffId: person.staffId, weekdays }).onConflict((conflict) => conflict.column('staffId').doUpdateSet({ weekdays })).execute()
  })
}

export type NewDutyDay = Omit<Schema['dutyDay'], 'id'>

/** A closed day, or hours besides the weekly ones. */
export async function addDutyDay(db: Db, world: World, staffId: string, day: NewDutyDay): Promise<void> {
  await change(db, world, staffId, 'day_added', { day: day.day, kind: day.kind }, (trx) => trx.insertInto('dutyDay').values({ id: world.newId(), ...day }).execute())
}

export async function removeDutyDay(db: Db, world: World, staffId: string, id: string): Promise<void> {
  await change(db, world, staffId, 'day_removed', { id }, (trx) => trx.deleteFrom('dutyDay').where('id', '=', id).execute())
}

/** Closes the bank holidays of this year and the next that lie ahead and are not closed yet, under the names `said` gives them. */
export async function addBankHolidays(db: Db, world: World, staffId: string, said: (name: ReturnType<typeof bankHolidays>[number]['name']) => string): Promise<void> {
  const today = dayOf(world)
  const year = Number(today.slice(0, 4))
  await change(db, world, staffId, 'bank_holidays_added', { years: `${year}, ${year + 1}` }, async (trx) => {
    const known = new Set((await trx.selectFrom('dutyDay').select('day').where('kind', '=', 'closed').execute()).map(({ day }) => day))
    const missing = [...bankHolidays(year), ...bankHolidays(year + 1)].filter(({ day }) => day >= today && !known.has(day))
    for (const { day, name } of missing) await trx.insertInto('dutyDay').values({ id: world.newId(), day, kind: 'closed', starts: null, ends: null, reason: said(name) }).execute()
  })
}

/** A route to somebody who decides. Another number or address has not been tested yet. */
export async function saveContact(db: Db, world: World, staffId: string, contact: Omit<DutyContact, 'testedOn' | 'testedBy'>): Promise<void> {
  await change(db, world, staffId, 'contact_changed', { contact: contact.kind }, async (trx) => {
    const before = await trx.selectFrom('dutyContact').select(['phone', 'email', 'testedOn', 'testedBy']).where('kind', '=', contact.kind).executeTakeFirst()
    const same = before?.phone === contact.phone && before.email === contact.email
    const row = { ...contact, testedOn: same ? before.testedOn : null, testedBy: same ? before.testedBy : null }
    await trx.insertInto('dutyContact').values(row).onConflict((conflict) => conflict.column('kind').doUpdateSet(row)).execute()
  })
}

/** Somebody tried it today, and it was answered. */
export async function testContact(db: Db, world: World, staffId: string, kind: ContactKind): Promise<void> {
  await change(db, world, staffId, 'contact_tested', { contact: kind },
    (trx) => trx.updateTable('dutyContact').set({ testedOn: dayOf(world), testedBy: staffId }).where('kind', '=', kind).execute())
}

/** What counts as a concern here. The trail says that it changed; the words stand on the screens. */
export async function saveThresholds(db: Db, world: World, staffId: string, text: string, link: string | null): Promise<void> {
  await change(db, world, staffId, 'thresholds_changed', {}, (trx) => saveSetting(trx, 'dutyThresholds', { text, link, changedOn: dayOf(world) }))
}

export async function saveRules(db: Db, world: World, staffId: string, rules: DutyRules): Promise<void> {
  await change(db, world, staffId, 'rules_changed', { ...rules }, (trx) => saveSetting(trx, 'dutyRules', rules))
}
