import type { Db } from '#db/database.ts'
import { addBankHolidays, putOnRota, saveContact, saveHours, saveThresholds, testContact } from '#app/features/ground/duty/change-duty.server.ts'
import type { ContactKind } from '#app/features/ground/duty/duty.ts'
import { signOff, type SignedSubject } from '#app/features/ground/duty/sign-off.server.ts'
import type { DemoYear } from '#seeds/demo/demo-world.ts'
import { getDemoStaff } from '#seeds/demo/seed-staff.ts'

/** Brackenford's rota, its routes to safeguarding and its thresholds. Roles alone; numbers nobody has. */
export async function seedDuty(db: Db, year: DemoYear): Promise<void> {
  const lead = await getDemoStaff(db, 'Designated Safeguarding Lead')
  const began = year(200)
  await saveHours(db, began, lead, [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '18:00' })))
  for (const [name, weekdays] of Object.entries(ROTA)) await putOnRota(db, began, lead, { staffId: await getDemoStaff(db, name), weekdays })
  await addBankHolidays(db, year(0), lead, (name) => HOLIDAYS[name])
  for (const { testedDaysAgo, ...contact } of CONTACTS) {
    await saveContact(db, began, lead, contact)
    await testContact(db, year(testedDaysAgo), lead, contact.kind)
  }
  await saveThresholds(db, began, lead, THRESHOLDS, null)
}

/** The lead has seen the three surveys and the forum. */
export async function seedSignOffs(db: Db, year: DemoYear): Promise<void> {
  const lead = await getDemoStaff(db, 'Designated Safeguarding Lead')
  const versions = await db.selectFrom('surveyVersion').select('id').execute()
  const subjects: SignedSubject[] = [...versions.map(({ id }) => `survey_version:${id}` as const), 'forum_space:speak-up']
  for (const subject of subjects) await signOff(db, year(100), { staffId: lead, subject })
}

const ROTA: Readonly<Record<string, readonly number[]>> = {
  'Participation Officer': [1, 2, 3, 4, 5], 'Forum Moderator': [1, 2, 3, 4, 5],
  'Designated Safeguarding Lead': [1, 2, 4], 'Deputy Designated Safeguarding Lead': [3, 5],
}

const CONTACTS: readonly { kind: ContactKind; role: string; phone: string; email: string | null; about: string; testedDaysAgo: number }[] = [
  { kind: 'dsl', role: 'Designated Safeguarding Lead', phone: '01632 960101', email: 'safeguarding@brackenford.example', about: 'Monday, Tuesday, Thursday', testedDaysAgo: 18 },
  { kind: 'deputy', role: 'Deputy Designated Safeguarding Lead', phone: '01632 960102', email: 'safeguarding@brackenford.example', about: 'Wednesday, Friday, and whenever the lead is away', testedDaysAgo: 18 },
  { kind: 'allegations', role: 'Local Authority Designated Officer', phone: '01632 960120', email: null, about: 'Allegations about people who work with children, within one working day', testedDaysAgo: 33 },
  { kind: 'front_door', role: 'Brackenford Front Door', phone: '01632 960110', email: null, about: 'Referrals, Monday to Friday 9:00 to 17:00', testedDaysAgo: 41 },
  { kind: 'out_of_hours', role: 'Emergency Duty Team', phone: '01632 960199', email: 'duty-team@brackenford.example', about: 'Evenings, nights, weekends and bank holidays', testedDaysAgo: 12 },
]

const HOLIDAYS = {
  newYear: 'New Year’s Day', goodFriday: 'Good Friday', easterMonday: 'Easter Monday', earlyMay: 'Early May bank holiday', spring: 'Spring bank holiday',
  summer: 'Summer bank holiday', christmas: 'Christmas Day', boxing: 'Boxing Day',
} as const

const THRESHOLDS = [
  'Danger now: somebody is hurt, about to be hurt, or may end their life. Phone 999 first, then the lead.',
  'Today: somebody says that a person hurts them, touches them, or leaves them without food or a safe place to sleep; a child who hurts themselves; a child who is missing. Raise a concern and phone the lead.',
  'Early help: worries about home, school or being bullied that go on. Raise a concern; the lead decides by the partnership’s level descriptors.',
  'If you wonder whether it is one, it is. Nobody is blamed for raising one.',
].join('\n')
