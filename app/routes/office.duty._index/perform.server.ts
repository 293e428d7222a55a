import type { DutyInput } from '#app/features/ground/duty/duty-input.ts'
import { weekFrom } from '#app/features/ground/duty/duty-input.ts'
import { addBankHolidays, addDutyDay, putOnRota, removeDutyDay, saveContact, saveHours, saveRules, saveThresholds, testContact } from '#app/features/ground/duty/change-duty.server.ts'
import { signOff, type SignedSubject } from '#app/features/ground/duty/sign-off.server.ts'
import { switchPause } from '#app/features/ground/duty/pause-store.server.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { RequestContext } from '#app/server/context.ts'

/** Does what the pressed button says. What is still wrong with a form comes back. */
export async function perform(context: RequestContext, staffId: string, input: DutyInput, typed: Typed): Promise<readonly FieldError[]> {
  const { db, world } = context
  const t = context.translators('en')
  switch (input.act) {
    case 'hours': return saveWeek(context, staffId, typed, t)
    case 'rota': await putOnRota(db, world, staffId, { staffId: input.person, weekdays: input.weekdays.map(Number) }); break
    case 'closed': await addDutyDay(db, world, staffId, { day: input.closedDay, kind: 'closed', starts: null, ends: null, reason: input.reason }); break
    case 'extra': await addDutyDay(db, world, staffId, { day: input.extraDay, kind: 'extra', starts: input.extraFrom, ends: input.extraTo, reason: '' }); break
    case 'bankHolidays': await addBankHolidays(db, world, staffId, (name) => t(`duty:holidays.${name}`)); break
    case 'removeDay': await removeDutyDay(db, world, staffId, input.day); break
    case 'contact': await saveContact(db, world, staffId, { kind: input.kind, role: input.role, phone: input.phone, email: input.email || null, about: input.about }); break
    case 'tested': await testContact(db, world, staffId, input.kind); break
    case 'thresholds': await saveThresholds(db, world, staffId, input.thresholds, input.link || null); break
    case 'rules': await saveRules(db, world, staffId, { flaggedMinutes: input.flaggedMinutes, escalateMinutes: input.escalateMinutes }); break
    case 'signOff': return signed(context, staffId, input.subject, t)
    case 'pause': await switchPause(db, world, staffId, input.pauseReason); break
    case 'resume': await switchPause(db, world, staffId, null); break
  }
  return []
}

async function saveWeek({ db, world }: RequestContext, staffId: string, typed: Typed, t: Translator): Promise<readonly FieldError[]> {
  const { windows, wrong } = weekFrom(typed)
  if (wrong.length === 0) await saveHours(db, world, staffId, windows)
  return wrong.map(({ day, problem }) => ({ field: `from-${day}`, message: t(`duty:errors.hours.${problem}`, { day: t(`duty:days.${day}`) }) }))
}

async function signed({ db, world }: RequestContext, staffId: string, subject: SignedSubject, t: Translator): Promise<readonly FieldError[]> {
  return await signOff(db, world, { staffId, subject }) ? [] : [{ field: 'act', message: t('duty:errors.signOff') }]
}
