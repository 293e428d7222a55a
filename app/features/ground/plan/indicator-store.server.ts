import type { Db } from '#db/database.ts'
import { listTranslations, withTranslations, type TranslationsOf } from '#app/features/ground/languages/translation-store.server.ts'
import type { Gap, Indicator, IndicatorValue } from '#app/features/ground/plan/indicator.ts'

type OfPriority = Indicator & { readonly priorityId: string }

/** The indicators of some priorities in the plan's order, each with its series and gaps. */
export async function listIndicators(db: Db, priorityIds: readonly string[]): Promise<readonly OfPriority[]> {
  if (priorityIds.length === 0) return []
  const rows = await db.selectFrom('indicator')
    .select(['id', 'priorityId', 'key', 'kind', 'title', 'definition', 'unit', 'outOf', 'polarity', 'baselineValue', 'baselinePeriod', 'targetValue', 'targetPeriod', 'base'])
    .where('priorityId', 'in', priorityIds).orderBy('position').execute()
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const translations = await listTranslations(db, ids.map((id) => `indicator:${id}`))
  const values = await listValues(db, ids)
  const gaps = await listGaps(db, ids)
  return rows.map(({ id, title, baselineValue, baselinePeriod, targetValue, targetPeriod, ...row }) => ({
    ...row,
    title: withTranslations(translations, `indicator:${id}`, 'title', title),
    baseline: { value: baselineValue, period: baselinePeriod },
    target: { value: targetValue, period: targetPeriod },
    values: values.filter(({ indicatorId }) => indicatorId === id),
    gaps: gaps.filter(({ indicatorId }) => indicatorId === id),
  }))
}

async function listValues(db: Db, indicatorIds: readonly string[]): Promise<readonly (IndicatorValue & { readonly indicatorId: string })[]> {
  const rows = await db.selectFrom('indicatorValue').select(['id', 'indicatorId', 'period', 'value', 'count', 'outOf', 'missingReason'])
    .where('indicatorId', 'in', indicatorIds).orderBy('indicatorId').orderBy('position').execute()
  const translations = await listTranslations(db, rows.filter(({ missingReason }) => missingReason !== null).map(({ id }) => `indicator_value:${id}`))
  return rows.map(({ id, missingReason, ...row }) => ({ ...row, missingReason: maybe(translations, `indicator_value:${id}`, 'missingReason', missingReason) }))
}

async function listGaps(db: Db, indicatorIds: readonly string[]): Promise<readonly (Gap & { readonly indicatorId: string })[]> {
  const rows = await db.selectFrom('indicatorGap').select(['id', 'indicatorId', 'groupTitle', 'groupValue', 'comparisonTitle', 'comparisonValue', 'unit'])
    .where('indicatorId', 'in', indicatorIds).orderBy('indicatorId').orderBy('id').execute()
  const translations = await listTranslations(db, rows.map(({ id }) => `indicator_gap:${id}`))
  return rows.map(({ id, indicatorId, groupTitle, groupValue, comparisonTitle, comparisonValue, unit }) => ({
    indicatorId, groupValue, comparisonValue, unit,
    group: withTranslations(translations, `indicator_gap:${id}`, 'groupTitle', groupTitle),
    comparison: maybe(translations, `indicator_gap:${id}`, 'comparisonTitle', comparisonTitle),
  }))
}

function maybe(translations: TranslationsOf, subject: string, key: string, english: string | null) {
  return english === null ? null : withTranslations(translations, subject, key, english)
}
