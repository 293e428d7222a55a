import type { Db } from '#db/database.ts'
import { giveDuty } from '#tests/support/duty.ts'
import { findThread } from '#app/features/ask/threads/thread-store.server.ts'
import { openThread } from '#app/features/ask/threads/open-thread.server.ts'
import type { Thread } from '#app/features/ask/threads/thread.ts'
import type { Role } from '#app/features/ground/accounts/staff-policy.ts'
import { signOff } from '#app/features/ground/duty/sign-off.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { enterSpace } from '#app/features/hear/forums/enter-space.server.ts'
import { findMemberByCode } from '#app/features/hear/forums/find-member.server.ts'
import type { Member } from '#app/features/hear/forums/member.ts'
import { openSpace } from '#app/features/hear/forums/open-space.server.ts'
import { findSpace } from '#app/features/hear/forums/space-store.server.ts'
import type { Space } from '#app/features/hear/forums/space.ts'

export const SPACE_CODE = 'BUS-STOP-TALK'

export interface Forum {
  readonly space: Space
  readonly thread: Thread
  readonly member: Member
  readonly memberCode: string
  readonly moderatorId: string
}

/** One space with one open thread and one member, made through the use cases. */
export async function makeForum(db: Db, world: World): Promise<Forum> {
  const moderatorId = await makeStaff(db, world, 'moderator', ['en'])
  const consultationId = await makeConsultation(db, world)
  const { dslId } = await giveDuty(db, world)
  await signOff(db, world, { staffId: dslId, subject: 'forum_space:speak-up' })
  const opened = await openSpace(db, world, moderatorId, {
    slug: 'speak-up', name: { en: 'Speak Up', pl: 'Zabierz głos' }, about: { en: 'A place to say things' }, audience: 'young-people', ages: '13–17',
    hours: { en: 'Monday to Friday 9 to 6' }, checkedHours: [1, 2, 3, 4, 5].map((day) => ({ day, from: 9, to: 18 })), rules: [{ en: 'Be kind', pl: 'Życzliwie' }, { en: 'Stay private' }],
  }, [{ code: SPACE_CODE, label: 'Youth group' }])
  if (!opened.ok) throw new Error('the space was not opened')
  const spaceId = opened.id
  await openThread(db, world, moderatorId, {
    spaceId, consultationId, slug: 'bus', question: { en: 'What about the bus?', pl: 'Co z autobusem?' }, about: { en: 'We meet the bus company' }, ownerRole: { en: 'Manager' },
    opensOn: '2026-11-01', closesOn: '2026-12-31',
  })
  const space = await getSpace(db)
  const thread = await findThread(db, spaceId, 'bus')
  if (!thread) throw new Error('no thread was made')
  return { space, thread, ...await makeMember(db, world, spaceId), moderatorId }
}

export async function makeMember(db: Db, world: World, spaceId: string, language = 'en'): Promise<{ readonly member: Member; readonly memberCode: string }> {
  const entered = await enterSpace(db, world, { spaceId, spaceCode: SPACE_CODE, language })
  const member = entered.ok ? await findMemberByCode(db, world, entered.memberCode) : undefined
  if (!entered.ok || !member) throw new Error('nobody came in')
  return { member, memberCode: entered.memberCode }
}

export async function makeStaff(db: Db, world: World, role: Role, languages: readonly string[]): Promise<string> {
  const id = world.newId()
  await db.insertInto('staff').values({ id, displayName: role, email: null, organisationId: null, state: 'active', demo: 0, vettedOn: '2026-01-05', vettingExpiresOn: '2099-12-31', trainedOn: '2026-01-05', trainingExpiresOn: '2099-12-31' }).execute()
  await db.insertInto('roleGrant').values({ id: world.newId(), staffId: id, role, scopeType: 'partnership', scopeId: null }).execute()
  await db.insertInto('staffLanguage').values(languages.map((language) => ({ staffId: id, language }))).execute()
  return id
}

async function makeConsultation(db: Db, world: World): Promise<string> {
  const id = world.newId()
  await db.insertInto('consultation').values({
    id, slug: 'bus', title: 'Getting about', purpose: '', decided: '', canChange: '', cannotChange: '', decisionMakerRole: '', decisionDueOn: '2027-01-31',
    opensOn: '2026-11-01', closesOn: '2026-12-31', replyDueOn: '2027-01-31', frozenOn: '2027-01-31', frozen: 0, audiences: '["young-people"]',
  }).execute()
  return id
}

async function getSpace(db: Db): Promise<Space> {
  const space = await findSpace(db, 'speak-up')
  if (!space) throw new Error('no space was made')
  return space
}
