import type { Seeder } from '#app/server/prepare.ts'
import { findSetting, saveSetting } from '#app/features/ground/settings/setting-store.server.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { inTransaction } from '#db/database.ts'
import { seedDemo } from '#seeds/demo/demo.ts'
import { seedEmpty } from '#seeds/empty/empty.ts'

/** Seeds a database that has never been seeded, all of it in one transaction; a seeded one is left alone. */
export const seedWhenNew: Seeder = async ({ db }, world, scenario) => {
  if (await findSetting(db, 'installedOn')) return
  await inTransaction(db, async (trx) => {
    await seedEmpty(trx)
    if (scenario === 'demo') await seedDemo(trx, world)
    await saveSetting(trx, 'demo', scenario === 'demo')
    await saveSetting(trx, 'installedOn', dayOf(world))
  })
}
