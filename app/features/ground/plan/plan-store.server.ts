import type { Db } from '#db/database.ts'
import { listTranslations, withTranslations } from '#app/features/ground/languages/translation-store.server.ts'
import { listActions } from '#app/features/ground/plan/action-store.server.ts'
import { listIndicators } from '#app/features/ground/plan/indicator-store.server.ts'
import type { Plan, Priority, PriorityWithOutcome } from '#app/features/ground/plan/plan.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'

type OfOutcome = Priority & { readonly outcomeId: string }

/** The published version of the plan, whole: outcomes, priorities, indicators, actions. */
export async function findPublishedPlan(db: Db): Promise<Plan | undefined> {
  const version = await db.selectFrom('planVersion').select(['id', 'number', 'title', 'introduction', 'fromYear', 'toYear', 'publishedOn'])
    .where('state', '=', 'published').orderBy('number', 'desc').executeTakeFirst()
  if (!version) return undefined
  const outcomes = await db.selectFrom('outcome').select(['id', 'code', 'title', 'childTitle']).where('planVersionId', '=', version.id).orderBy('position').execute()
  const priorities = await completed(db, await selectPriorities(db).where('planVersion.id', '=', version.id).orderBy('priority.position').execute())
  const subject = `plan_version:${version.id}`
  const translations = await listTranslations(db, [subject, ...outcomes.map(({ id }) => `outcome:${id}`)])
  const { id: _, ...own } = version
  return {
    ...own,
    title: withTranslations(translations, subject, 'title', version.title),
    introduction: withTranslations(translations, subject, 'introduction', version.introduction),
    outcomes: outcomes.map(({ id, code, title, childTitle }) => ({
      code,
      title: withTranslations(translations, `outcome:${id}`, 'title', title),
      childTitle: withTranslations(translations, `outcome:${id}`, 'childTitle', childTitle),
      priorities: priorities.filter(({ outcomeId }) => outcomeId === id),
    })),
  }
}

/** One priority of the published plan with the outcome it serves. */
export async function findPriority(db: Db, code: string): Promise<PriorityWithOutcome | undefined> {
  const row = await selectPriorities(db).where('planVersion.state', '=', 'published').where('priority.code', '=', code)
    .select(['outcome.code as outcomeCode', 'outcome.title as outcomeTitle']).executeTakeFirst()
  if (!row) return undefined
  const { outcomeCode, outcomeTitle, ...own } = row
  const [priority] = await completed(db, [own])
  const subject = `outcome:${row.outcomeId}`
  const title = withTranslations(await listTranslations(db, [subject]), subject, 'title', outcomeTitle)
  return priority && { ...priority, outcome: { code: outcomeCode, title } }
}

/** Every priority of the published plan by code and title, for choosing and naming. */
export async function listPriorityNames(db: Db): Promise<readonly { id: string; code: string; title: LocalizedText }[]> {
  const rows = await selectPriorities(db).where('planVersion.state', '=', 'published').orderBy('outcome.position').orderBy('priority.position').execute()
  const translations = await listTranslations(db, rows.map(({ id }) => `priority:${id}`))
  return rows.map(({ id, code, title }) => ({ id, code, title: withTranslations(translations, `priority:${id}`, 'title', title) }))
}

type Row = Awaited<ReturnType<ReturnType<typeof selectPriorities>['executeTakeFirstOrThrow']>>

function selectPriorities(db: Db) {
  return db.selectFrom('priority').innerJoin('outcome', 'outcome.id', 'priority.outcomeId').innerJoin('planVersion', 'planVersion.id', 'outcome.planVersionId')
    .select(['priority.id', 'priority.outcomeId', 'priority.code', 'priority.title', 'priority.childTitle', 'priority.why'])
}

async function completed(db: Db, rows: readonly Row[]): Promise<readonly OfOutcome[]> {
  const ids = rows.map(({ id }) => id)
  const translations = await listTranslations(db, ids.map((id) => `priority:${id}`))
  const indicators = await listIndicators(db, ids)
  const actions = await listActions(db, ids)
  return rows.map(({ id, outcomeId, code, title, childTitle, why }) => ({
    id, outcomeId, code,
    title: withTranslations(translations, `priority:${id}`, 'title', title),
    childTitle: withTranslations(translations, `priority:${id}`, 'childTitle', childTitle),
    why: withTranslations(translations, `priority:${id}`, 'why', why),
    indicators: indicators.filter(({ priorityId }) => priorityId === id),
    actions: actions.filter(({ priorityId }) => priorityId === id),
  }))
}
