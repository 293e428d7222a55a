import type { Db } from '#db/database.ts'
import { listTranslations, withTranslations } from '#app/features/ground/languages/translation-store.server.ts'
import type { Action, ActionWithPriority, Milestone, ProgressUpdate } from '#app/features/ground/plan/plan.ts'

type OfPriority = Action & { readonly priorityId: string }

/** The actions of some priorities in the plan's order, with their steps and updates. */
export async function listActions(db: Db, priorityIds: readonly string[]): Promise<readonly OfPriority[]> {
  if (priorityIds.length === 0) return []
  const rows = await selectActions(db).where('action.priorityId', 'in', priorityIds).orderBy('action.position').execute()
  return completed(db, rows)
}

/** One action of the published plan with the priority it belongs to. */
export async function findAction(db: Db, code: string): Promise<ActionWithPriority | undefined> {
  const row = await selectActions(db).innerJoin('priority', 'priority.id', 'action.priorityId')
    .innerJoin('outcome', 'outcome.id', 'priority.outcomeId').innerJoin('planVersion', 'planVersion.id', 'outcome.planVersionId')
    .where('planVersion.state', '=', 'published').where('action.code', '=', code)
    .select(['priority.code as priorityCode', 'priority.title as priorityTitle']).executeTakeFirst()
  if (!row) return undefined
  const { priorityCode, priorityTitle, ...own } = row
  const [action] = await completed(db, [own])
  const subject = `priority:${row.priorityId}`
  const title = withTranslations(await listTranslations(db, [subject]), subject, 'title', priorityTitle)
  return action && { ...action, priority: { code: priorityCode, title } }
}

/** Every action of the published plan by code and title, for choosing one. */
export async function listActionNames(db: Db): Promise<readonly { id: string; code: string; title: string; priorityCode: string }[]> {
  return db.selectFrom('action').innerJoin('priority', 'priority.id', 'action.priorityId')
    .innerJoin('outcome', 'outcome.id', 'priority.outcomeId').innerJoin('planVersion', 'planVersion.id', 'outcome.planVersionId')
    .where('planVersion.state', '=', 'published')
    .select(['action.id', 'action.code', 'action.title', 'priority.code as priorityCode'])
    .orderBy('outcome.position').orderBy('priority.position').orderBy('action.position').execute()
}

type Row = Awaited<ReturnType<ReturnType<typeof selectActions>['executeTakeFirstOrThrow']>>

function selectActions(db: Db) {
  return db.selectFrom('action').innerJoin('organisation', 'organisation.id', 'action.ownerOrganisationId').select([
    'action.id', 'action.priorityId', 'action.code', 'action.title', 'action.ownerRole', 'organisation.name as ownerOrganisation', 'action.dueOn',
    'action.dueText', 'action.successMeasure', 'action.influenceOnly', 'action.status', 'action.statusReason',
  ])
}

async function completed(db: Db, rows: readonly Row[]): Promise<readonly OfPriority[]> {
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const translations = await listTranslations(db, ids.map((id) => `action:${id}`))
  const milestones = await listMilestones(db, ids)
  const updates = await listUpdates(db, ids)
  return rows.map((row) => {
    const text = (key: string, english: string) => withTranslations(translations, `action:${row.id}`, key, english)
    return {
      ...row,
      title: text('title', row.title), ownerRole: text('ownerRole', row.ownerRole), successMeasure: text('successMeasure', row.successMeasure),
      dueText: row.dueText === null ? null : text('dueText', row.dueText),
      statusReason: row.statusReason === null ? null : text('statusReason', row.statusReason),
      influenceOnly: row.influenceOnly === 1,
      milestones: milestones.filter(({ actionId }) => actionId === row.id),
      updates: updates.filter(({ actionId }) => actionId === row.id),
    }
  })
}

async function listMilestones(db: Db, actionIds: readonly string[]): Promise<readonly (Milestone & { readonly actionId: string })[]> {
  const rows = await db.selectFrom('milestone').select(['id', 'actionId', 'title', 'dueOn', 'state'])
    .where('actionId', 'in', actionIds).orderBy('actionId').orderBy('position').execute()
  const translations = await listTranslations(db, rows.map(({ id }) => `milestone:${id}`))
  return rows.map(({ id, title, ...row }) => ({ ...row, title: withTranslations(translations, `milestone:${id}`, 'title', title) }))
}

async function listUpdates(db: Db, actionIds: readonly string[]): Promise<readonly (ProgressUpdate & { readonly actionId: string })[]> {
  const rows = await db.selectFrom('progressUpdate').select(['id', 'actionId', 'text', 'status', 'madeOn'])
    .where('actionId', 'in', actionIds).orderBy('madeOn', 'desc').orderBy('id').execute()
  const translations = await listTranslations(db, rows.map(({ id }) => `progress_update:${id}`))
  return rows.map(({ id, text, ...row }) => ({ ...row, text: withTranslations(translations, `progress_update:${id}`, 'text', text) }))
}
