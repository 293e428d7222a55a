import type { Db } from '#db/database.ts'
import type { World } from '#app/features/ground/world.ts'
import { createDemoYear } from '#seeds/demo/demo-world.ts'
import { seedCodebook } from '#seeds/demo/seed-codebook.ts'
import { seedConcerns } from '#seeds/demo/seed-concerns.ts'
import { seedConsultations } from '#seeds/demo/seed-consultations.ts'
import { seedDuty, seedSignOffs } from '#seeds/demo/seed-duty.ts'
import { seedFeedback } from '#seeds/demo/seed-feedback.ts'
import { seedForum } from '#seeds/demo/seed-forum.ts'
import { seedHelplines } from '#seeds/demo/seed-helplines.ts'
import { seedPlan } from '#seeds/demo/seed-plan.ts'
import { seedPrivacy } from '#seeds/demo/seed-privacy.ts'
import { seedReading } from '#seeds/demo/seed-reading.ts'
import { seedResponses } from '#seeds/demo/seed-responses.ts'
import { getDemoStaff, seedStaff } from '#seeds/demo/seed-staff.ts'
import { seedSurveys } from '#seeds/demo/seed-surveys.ts'

/** The Brackenford year, played through the use cases. Deterministic for a given day. */
export async function seedDemo(db: Db, world: World): Promise<void> {
  const year = createDemoYear(world)
  const today = year(0)
  await seedStaff(db, today)
  await seedDuty(db, year)
  await seedHelplines(db, today)
  await seedPlan(db, today)
  await seedCodebook(db, today)
  const consultations = await seedConsultations(db, today)
  await seedSurveys(db, today, consultations)
  await seedSignOffs(db, year)
  const officer = await getDemoStaff(db, 'Participation Officer')
  const arrived = await seedResponses(db, year)
  await seedReading(db, year, officer, arrived)
  await seedForum(db, year, { consultationId: consultations.B, moderatorId: await getDemoStaff(db, 'Forum Moderator'), officerId: officer })
  await seedConcerns(db, year, consultations.C)
  await seedFeedback(db, today, { consultationIds: consultations, staffId: officer })
  await seedPrivacy(db, year)
}
