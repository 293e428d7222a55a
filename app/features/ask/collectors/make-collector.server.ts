import { inTransaction, type Db } from '#db/database.ts'
import type { Collector, CollectorSettings } from '#app/features/ask/collectors/collector.ts'
import { newCollectorCode } from '#app/features/ask/collectors/collector-code.ts'
import { findWave, insertCollector, listCollectorCodes } from '#app/features/ask/collectors/collector-store.server.ts'
import { questionsOf, type Edition, type SurveyDefinition } from '#app/features/ask/surveys/survey-definition.ts'
import { getOpenVersion } from '#app/features/ask/surveys/survey-store.server.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'

export interface NewCollector extends CollectorSettings, Pick<Collector, 'surveyId' | 'edition' | 'audience' | 'mode'> {
  readonly staffId: string
}

export type MadeCollector = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly reason: 'no_wave' | 'no_edition' }

/** Makes a collector with a neutral code of its own. It is closed until somebody opens it. */
export async function makeCollector(db: Db, world: World, { staffId, hours, languages, ...wanted }: NewCollector): Promise<MadeCollector> {
  const id = world.newId()
  return inTransaction(db, async (trx) => {
    const { definition } = await getOpenVersion(trx, wanted.surveyId)
    const edition = definition.editions.find(({ key }) => key === wanted.edition)
    if (!edition) return { ok: false, reason: 'no_edition' }
    const wave = await findWave(trx, wanted.surveyId, wanted.opensOn)
    if (!wave) return { ok: false, reason: 'no_wave' }
    const code = newCollectorCode(await listCollectorCodes(trx))
    await insertCollector(trx, {
      ...wanted, id, code, waveId: wave.id, languages: JSON.stringify(languages), openingHours: JSON.stringify(hours), state: 'closed', known: JSON.stringify(knownFrom(definition, edition)),
    })
    await recordAudit(trx, world, { staffId, act: 'collector.made', subjectType: 'collector', subjectId: id, detail: { code, edition: edition.key, audience: wanted.audience, access: wanted.access } })
    return { ok: true, id }
  })
}

/** An edition that is named after ages and does not ask for them says the age band (settled 21). */
function knownFrom(definition: SurveyDefinition, edition: Edition): { readonly ageBand?: string } {
  const asks = questionsOf(definition, edition).some(({ attribute }) => attribute === 'ageBand')
  return !asks && /^\d+-\d+$/.test(edition.key) ? { ageBand: edition.key } : {}
}
