import type { Db } from '#db/database.ts'
import { askForContact } from '#app/features/hear/contacts/ask-for-contact.server.ts'
import { raiseConcern } from '#app/features/hear/contributions/raise-concern.server.ts'
import { closeConcern } from '#app/features/hear/safeguarding/concerns/close-concern.server.ts'
import type { ReferralInput } from '#app/features/hear/safeguarding/concerns/concern-input.ts'
import type { Level, Outcome } from '#app/features/hear/safeguarding/concerns/concern.ts'
import { referConcern } from '#app/features/hear/safeguarding/concerns/refer-concern.server.ts'
import { seeConcern } from '#app/features/hear/safeguarding/concerns/see-concern.server.ts'
import { startDrill } from '#app/features/hear/safeguarding/concerns/start-drill.server.ts'
import { triageConcern } from '#app/features/hear/safeguarding/concerns/triage-concern.server.ts'
import type { World } from '#app/features/ground/world.ts'
import type { DemoYear } from '#seeds/demo/demo-world.ts'
import { getDemoStaff } from '#seeds/demo/seed-staff.ts'

const DRILL_DAYS_AGO = 40
const DRILL_TEXT = 'Drill: this is a test of how we keep people safe. I am scared to go home and I want to tell someone.'

/** What safeguarding did: a drill gone through, what a pupil says about a teacher with the designated officer, a request to be contacted that waits. */
export async function seedConcerns(db: Db, year: DemoYear, consultationId: string): Promise<void> {
  const [lead, deputy, moderator] = [await getDemoStaff(db, 'Designated Safeguarding Lead'), await getDemoStaff(db, 'Deputy Designated Safeguarding Lead'), await getDemoStaff(db, 'Forum Moderator')]
  await playDrill(db, year, lead, moderator)
  const allegation = await db.selectFrom('concern').select('id').where('kind', '=', 'allegation').executeTakeFirstOrThrow()
  await handle(db, year(1, '11:00:00'), { staffId: deputy, concernId: allegation.id }, 'today', { recipient: 'lado', route: 'phone', lawfulReason: 'public_task', shared: ['words', 'way_in'] })
  await askForContact(db, year(0, '00:05:00'), {
    wayIn: { consultationId, audience: 'parents' }, code: undefined, ticket: '', language: 'en',
    input: { name: 'Sam', by: 'phone', reach: '01632 960 018', when: 'weekday mornings', more: 'I would like to talk about short breaks' },
  })
}

async function playDrill(db: Db, year: DemoYear, lead: string, moderator: string): Promise<void> {
  const at = (time: string) => year(DRILL_DAYS_AGO, time)
  await startDrill(db, at('09:30:00'), { staffId: lead, text: DRILL_TEXT })
  const { id: contributionId } = await db.selectFrom('contribution').select('id').where('source', '=', 'drill').executeTakeFirstOrThrow()
  must(await raiseConcern(db, at('09:41:00'), { staffId: moderator, contributionId, kind: 'concern' }))
  const { id: concernId } = await db.selectFrom('concern').select('id').where('kind', '=', 'drill').executeTakeFirstOrThrow()
  await handle(db, at('09:52:00'), { staffId: lead, concernId }, 'now', { recipient: 'front_door', route: 'phone', lawfulReason: 'drill', shared: ['worry_only'] }, 'drill_done')
}

async function handle(db: Db, world: World, act: { readonly staffId: string; readonly concernId: string }, level: Level, referral: Omit<ReferralInput, 'madeAt'>, outcome?: Outcome): Promise<void> {
  await seeConcern(db, world, act)
  must(await triageConcern(db, world, { ...act, level }))
  must(await referConcern(db, world, { ...act, input: { ...referral, madeAt: world.now().toISOString() } }))
  if (outcome) must(await closeConcern(db, world, { ...act, outcome }))
}

function must(done: { readonly ok: boolean; readonly reason?: string }): void {
  if (!done.ok) throw new Error(`seeding the concerns: ${done.reason ?? 'refused'}`)
}
