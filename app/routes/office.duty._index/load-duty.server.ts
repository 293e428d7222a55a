import { findDutyContacts, findThresholds, getDutyRules, listDutyDays, listHours, listRota } from '#app/features/ground/duty/duty-store.server.ts'
import { isTested } from '#app/features/ground/duty/duty.ts'
import { gapsFor } from '#app/features/ground/duty/duty-gaps.ts'
import type { DutyPage, ToSign } from '#app/features/ground/duty/duty-page.ts'
import { getDutyState } from '#app/features/ground/duty/get-duty-state.server.ts'
import { findPause } from '#app/features/ground/duty/pause-store.server.ts'
import { listSignOffs } from '#app/features/ground/duty/sign-off.server.ts'
import { listStaffWith } from '#app/features/ground/accounts/staff-store.server.ts'
import { mayDo, type SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { listOpenSurveys } from '#app/features/ask/collectors/collector-store.server.ts'
import { getOpenVersion } from '#app/features/ask/surveys/survey-store.server.ts'
import { expectTexts } from '#app/features/hear/contributions/count-arrivals.server.ts'
import { listWaitingLanguages } from '#app/features/hear/contributions/reading-queue-store.server.ts'
import { listSpaces } from '#app/features/hear/forums/space-store.server.ts'
import type { RequestContext } from '#app/server/context.ts'

export async function loadDuty({ db, world }: RequestContext, staff: SignedInStaff): Promise<DutyPage> {
  const today = dayOf(world)
  const rota = await listRota(db, world)
  const readers = (await listStaffWith(db, 'contributions.read', world))
    .map(({ id, displayName, languages }) => rota.find(({ staffId }) => staffId === id) ?? { staffId: id, displayName, languages, weekdays: [] })
  const { contacts } = await findDutyContacts(db)
  return {
    mayManage: mayDo(staff, 'duty.manage'), maySign: mayDo(staff, 'concerns.see'), hours: await listHours(db), readers, days: await listDutyDays(db, today),
    contacts: contacts.map((contact) => ({ ...contact, tested: isTested(contact, today) })), thresholds: await findThresholds(db), rules: await getDutyRules(db),
    gaps: gapsFor({ underEighteen: true, ownWords: true, languages: [], signedOff: true }, await getDutyState(db, world)),
    nobodyReads: (await listWaitingLanguages(db, world, { reach: 'everywhere', withSafeguarding: false })).filter(({ unread }) => unread).map(({ language }) => language),
    texts: await expectTexts(db, world), toSign: await listToSign(db), pause: await findPause(db),
  }
}

async function listToSign(db: RequestContext['db']): Promise<readonly ToSign[]> {
  const signed = await listSignOffs(db)
  const signedOn = (subject: string) => signed.find((one) => one.subject === subject)?.signedOn
  const surveys = await Promise.all((await listOpenSurveys(db)).map(async ({ id }) => {
    const version = await getOpenVersion(db, id)
    const subject = `survey_version:${version.id}`
    return { subject, title: version.definition.title, signedOn: signedOn(subject) }
  }))
  const spaces = (await listSpaces(db)).map(({ slug, name }) => ({ subject: `forum_space:${slug}`, title: name, signedOn: signedOn(`forum_space:${slug}`) }))
  return [...surveys, ...spaces]
}
