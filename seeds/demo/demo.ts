import type { Db } from '#db/database.ts'
import type { World } from '#app/features/ground/world.ts'
import { seedConsultations } from '#seeds/demo/seed-consultations.ts'
import { seedHelplines } from '#seeds/demo/seed-helplines.ts'
import { seedPlan } from '#seeds/demo/seed-plan.ts'
import { seedStaff } from '#seeds/demo/seed-staff.ts'
import { seedSurveys } from '#seeds/demo/seed-surveys.ts'

/** The Brackenford year, played through the use cases. Deterministic for a given day. */
export async function seedDemo(db: Db, world: World): Promise<void> {
  await seedStaff(db, world)
  await seedHelplines(db, world)
  await seedPlan(db, world)
  const consultations = await seedConsultations(db, world)
  await seedSurveys(db, world, consultations)
}
