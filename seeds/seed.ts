import type { Seeder } from '#app/server/prepare.ts'
import { findSetting, saveSetting } from '#app/features/ground/settings/setting-store.server.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { inTransaction } from '#db/database.ts'
import { seedDemo } from '#seeds/demo/demo.ts'
import { seedEmpty } from '#seeds/empty/empty.ts'
import { addMissingLanguages } from '#seeds/empty/known-languages.ts'
import { addMissingRiskPhrases } from '#seeds/empty/risk-phrases.ts'

/** Seeds a database that has never been seeded, all of it in one transaction; a seeded one only learns of new languages and of lists of phrases for them. */
export const seedWhenNew: Seeder = async ({ db }, world, scenario) => {
  await inTransaction(db, async (trx) => {
    await addMissingRiskPhrases(trx, world)
    if (await findSetting(trx, 'installedOn')) return addMissingLanguages(trx, 0)
    await seedEmpty(trx)
    if (scenario === 'demo') await seedDemo(trx, world)
    await saveSetting(trx, 'demo', scenario === 'demo')
    return saveSetting(trx, 'installedOn', dayOf(world))
  })
}
