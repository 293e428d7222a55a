import { inTransaction, type Db } from '#db/database.ts'
import { holdsInDemo, obstaclesTo, type Collector, type CollectorSettings, type Obstacle } from '#app/features/ask/collectors/collector.ts'
import { findCollector, updateCollectorSettings, updateCollectorState } from '#app/features/ask/collectors/collector-store.server.ts'
import { languagesReady } from '#app/features/ask/surveys/languages-ready.ts'
import { getEdition, questionsOf } from '#app/features/ask/surveys/survey-definition.ts'
import { getOpenVersion } from '#app/features/ask/surveys/survey-store.server.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { findDpiaDay } from '#app/features/ground/privacy/template-store.server.ts'
import { gapsFor } from '#app/features/ground/duty/duty-gaps.ts'
import { getDutyState } from '#app/features/ground/duty/get-duty-state.server.ts'
import { listHelplines } from '#app/features/ground/duty/helpline-store.server.ts'
import { isSignedOff } from '#app/features/ground/duty/sign-off.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'
import type { Texts } from '#app/i18n/translator.ts'

interface CollectorAct { readonly staffId: string; readonly collectorId: string }

/** What opening depends on besides the collector: the interface's texts, and whether this is the demonstration. */
export interface Surroundings { readonly texts: Texts; readonly demo: boolean }

export type OpenedCollector = { readonly ok: true } | { readonly ok: false; readonly reason: 'absent' } | { readonly ok: false; readonly reason: 'obstacles'; readonly obstacles: readonly Obstacle[] }

/** Opens a collector at once. Nothing may stand in the way (SAFE-01, settled 17); in the demonstration the numbers of helplines and languages may. */
export async function openCollector(db: Db, world: World, { staffId, collectorId }: CollectorAct, { texts, demo }: Surroundings): Promise<OpenedCollector> {
  return inTransaction(db, async (trx) => {
    const collector = await findCollector(trx, collectorId)
    if (!collector) return { ok: false, reason: 'absent' }
    const obstacles = await listHindering(trx, world, collector, { texts, demo })
    if (obstacles.length > 0) return { ok: false, reason: 'obstacles', obstacles }
    if (collector.state === 'open') return { ok: true }
    await updateCollectorState(trx, collectorId, 'open')
    await recordAudit(trx, world, { staffId, act: 'collector.opened', subjectType: 'collector', subjectId: collectorId, detail: { code: collector.code } })
    return { ok: true }
  })
}

/** Closes a collector at once. Whoever began in time may finish. False when there is none. */
export async function closeCollector(db: Db, world: World, { staffId, collectorId }: CollectorAct): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const collector = await findCollector(trx, collectorId)
    if (collector?.state !== 'open') return collector !== undefined
    await updateCollectorState(trx, collectorId, 'closed')
    await recordAudit(trx, world, { staffId, act: 'collector.closed', subjectType: 'collector', subjectId: collectorId, detail: { code: collector.code } })
    return true
  })
}

/** Changes what may be changed, and records which of it. An open one gets no new language that could not have been opened. */
export async function changeCollector(db: Db, world: World, { staffId, collectorId }: CollectorAct, settings: CollectorSettings, surroundings: Surroundings): Promise<OpenedCollector> {
  return inTransaction(db, async (trx) => {
    const before = await findCollector(trx, collectorId)
    if (!before) return { ok: false, reason: 'absent' }
    const changed = changedFields(before, settings)
    if (changed.length === 0) return { ok: true }
    const added = before.state === 'open' && settings.languages.some((language) => !before.languages.includes(language))
    const obstacles = added ? await listHindering(trx, world, { ...before, ...settings }, surroundings) : []
    if (obstacles.length > 0) return { ok: false, reason: 'obstacles', obstacles }
    await updateCollectorSettings(trx, collectorId, settings)
    await recordAudit(trx, world, { staffId, act: 'collector.changed', subjectType: 'collector', subjectId: collectorId, detail: { code: before.code, ...Object.fromEntries(changed) } })
    return { ok: true }
  })
}

/** What stands in the way of opening this collector today. */
export async function listObstacles(db: Db, world: World, collector: Collector, texts: Texts): Promise<readonly Obstacle[]> {
  const { id, definition } = await getOpenVersion(db, collector.surveyId)
  const edition = getEdition(definition, collector.edition)
  const readyLanguages = languagesReady(definition, edition, texts).filter(({ ready }) => ready).map(({ language }) => language)
  const opening = {
    underEighteen: collector.audience !== 'parents', ownWords: questionsOf(definition, edition).some(({ kind }) => OWN_WORDS.includes(kind)),
    languages: collector.languages, signedOff: await isSignedOff(db, `survey_version:${id}`),
  }
  return [
    ...gapsFor(opening, await getDutyState(db, world)),
    ...obstaclesTo(collector, { helplines: await listHelplines(db), readyLanguages, today: dayOf(world) }),
    ...opening.underEighteen && await findDpiaDay(db) === undefined ? [{ is: 'dpia' } as const] : [],
  ]
}

const OWN_WORDS: readonly string[] = ['short-text', 'long-text']

async function listHindering(db: Db, world: World, collector: Collector, { texts, demo }: Surroundings): Promise<readonly Obstacle[]> {
  const obstacles = await listObstacles(db, world, collector, texts)
  return demo ? obstacles.filter(holdsInDemo) : obstacles
}

/** The new values of what differs. A label may be anybody's words: it is only said that it changed. */
function changedFields(before: Collector, after: CollectorSettings): readonly (readonly [string, string])[] {
  const said = { device: after.device, access: after.access, languages: after.languages.join(' '), opensOn: after.opensOn, closesOn: after.closesOn, hours: saidHours(after.hours), label: 'changed' }
  const differs = {
    device: before.device !== after.device, access: before.access !== after.access, languages: before.languages.join(' ') !== said.languages,
    opensOn: before.opensOn !== after.opensOn, closesOn: before.closesOn !== after.closesOn, hours: saidHours(before.hours) !== said.hours, label: before.label !== after.label,
  }
  return (Object.keys(said) as (keyof typeof said)[]).filter((field) => differs[field]).map((field) => [field, said[field]] as const) // the keys of a literal
}

function saidHours(hours: CollectorSettings['hours']): string {
  return hours.map(({ day, from, to }) => `${day} ${from}-${to}`).join(', ') || 'always'
}
