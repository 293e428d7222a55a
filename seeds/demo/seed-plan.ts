import { readFileSync } from 'node:fs'
import type { Db } from '#db/database.ts'
import { saveTranslations } from '#app/features/ground/languages/translation-store.server.ts'
import { addDays, dayOf, type World } from '#app/features/ground/world.ts'
import { planDocument, type DocumentAction, type DocumentDay, type DocumentIndicator, type PlanDocument } from '#seeds/demo/plan-document.ts'

type Priority = PlanDocument['outcomes'][number]['priorities'][number]
type Texts = PlanDocument['title']

/** What the parts of the seed hand each other: where to write, today, and the organisations by key. */
interface Seeding {
  readonly db: Db
  readonly world: World
  readonly today: string
  readonly organisations: ReadonlyMap<string, string>
}

/** Published for most of a year when the demo begins. */
const PUBLISHED_DAYS_AGO = 230

/** Brackenford's organisations, localities and published plan. Translations are machine drafts until a person checks them. */
export async function seedPlan(db: Db, world: World): Promise<void> {
  const document = planDocument.parse(JSON.parse(readFileSync('seeds/demo/plan.json', 'utf8')))
  const seeding = { db, world, today: dayOf(world), organisations: await seedOrganisations(db, world, document) }
  await seedLocalities(seeding, document)
  const versionId = await seedVersion(seeding, document)
  for (const [position, outcome] of document.outcomes.entries()) {
    const { code, title, childTitle, statutoryLimb } = outcome
    const id = world.newId()
    await db.insertInto('outcome').values({ id, planVersionId: versionId, code, title: title.en, childTitle: childTitle.en, statutoryLimb, position }).execute()
    await saveDrafts(db, `outcome:${id}`, { title, childTitle })
    for (const [place, priority] of outcome.priorities.entries()) await seedPriority(seeding, id, priority, place)
  }
}

async function seedOrganisations(db: Db, world: World, { organisations }: PlanDocument): Promise<ReadonlyMap<string, string>> {
  const rows = organisations.map(({ key, name, type, statutoryPartner, partner, actionOwner }, position) => (
    { id: world.newId(), key, name, type, statutoryPartner: flag(statutoryPartner), partner: flag(partner), actionOwner: flag(actionOwner), position }
  ))
  await db.insertInto('organisation').values(rows).execute()
  return new Map(rows.map(({ key, id }) => [key, id]))
}

async function seedLocalities({ db, world }: Seeding, { localities }: PlanDocument): Promise<void> {
  for (const [position, { code, name, about }] of localities.entries()) {
    const id = world.newId()
    await db.insertInto('group').values({ id, kind: 'locality', code, name, about: about.en, parentId: null, position }).execute()
    await saveDrafts(db, `group:${id}`, { about })
  }
}

async function seedVersion({ db, world, today }: Seeding, { title, introduction, years }: PlanDocument): Promise<string> {
  const planId = world.newId()
  const id = world.newId()
  await db.insertInto('plan').values({ id: planId, slug: 'growing-up-in-brackenford' }).execute()
  await db.insertInto('planVersion').values({
    id, planId, number: 1, state: 'published', title: title.en, introduction: introduction.en, fromYear: years.from, toYear: years.to, publishedOn: addDays(today, -PUBLISHED_DAYS_AGO),
  }).execute()
  await saveDrafts(db, `plan_version:${id}`, { title, introduction })
  return id
}

async function seedPriority(seeding: Seeding, outcomeId: string, { code, title, childTitle, why, indicators, actions }: Priority, position: number): Promise<void> {
  const { db, world } = seeding
  const id = world.newId()
  await db.insertInto('priority').values({ id, outcomeId, code, title: title.en, childTitle: childTitle.en, why: why.en, position }).execute()
  await saveDrafts(db, `priority:${id}`, { title, childTitle, why })
  for (const [place, indicator] of indicators.entries()) await seedIndicator(seeding, id, indicator, place)
  for (const [place, action] of actions.entries()) await seedAction(seeding, id, action, place)
}

async function seedIndicator({ db, world }: Seeding, priorityId: string, indicator: DocumentIndicator, position: number): Promise<void> {
  const { key, kind, title, definition, unit, outOf, polarity, baseline, target, base, series, gap } = indicator
  const id = world.newId()
  await db.insertInto('indicator').values({
    id, priorityId, key, kind, title: title.en, definition, unit, outOf: outOf ?? null, polarity, baselineValue: baseline.value, baselinePeriod: baseline.period,
    targetValue: target.value, targetPeriod: target.period, base: base ?? null, position,
  }).execute()
  await saveDrafts(db, `indicator:${id}`, { title })
  for (const [place, point] of series.entries()) await seedValue(db, world, id, point, place)
  if (gap) await seedGap(db, world, id, gap)
}

async function seedValue(db: Db, world: World, indicatorId: string, point: DocumentIndicator['series'][number], position: number): Promise<void> {
  const { period, value, count, outOf, missingReason } = point
  const id = world.newId()
  await db.insertInto('indicatorValue').values({ id, indicatorId, period, value, count: count ?? null, outOf: outOf ?? null, missingReason: missingReason?.en ?? null, position }).execute()
  if (missingReason) await saveDrafts(db, `indicator_value:${id}`, { missingReason })
}

async function seedGap(db: Db, world: World, indicatorId: string, gap: NonNullable<DocumentIndicator['gap']>): Promise<void> {
  const { group, groupValue, comparison, comparisonValue, unit } = gap
  const id = world.newId()
  await db.insertInto('indicatorGap').values({ id, indicatorId, groupTitle: group.en, groupValue, comparisonTitle: comparison?.en ?? null, comparisonValue, unit }).execute()
  await saveDrafts(db, `indicator_gap:${id}`, { groupTitle: group, ...(comparison ? { comparisonTitle: comparison } : {}) })
}

async function seedAction({ db, world, today, organisations }: Seeding, priorityId: string, action: DocumentAction, position: number): Promise<void> {
  const { code, title, ownerRole, ownerOrganisation, due, dueText, status, statusReason, successMeasure, influenceOnly, milestones } = action
  const id = world.newId()
  await db.insertInto('action').values({
    id, priorityId, code, title: title.en, ownerRole: ownerRole.en, ownerOrganisationId: known(organisations, ownerOrganisation), dueOn: dayIn(due, today),
    dueText: dueText?.en ?? null, successMeasure: successMeasure.en, influenceOnly: flag(influenceOnly), status, statusReason: statusReason?.en ?? null, position,
  }).execute()
  await saveDrafts(db, `action:${id}`, { title, ownerRole, successMeasure, ...(dueText ? { dueText } : {}), ...(statusReason ? { statusReason } : {}) })
  for (const [place, milestone] of milestones.entries()) await seedMilestone(db, world, today, id, milestone, place)
  await seedUpdate(db, world, today, id, action)
}

async function seedMilestone(db: Db, world: World, today: string, actionId: string, milestone: DocumentAction['milestones'][number], position: number): Promise<void> {
  const id = world.newId()
  await db.insertInto('milestone').values({ id, actionId, title: milestone.title.en, dueOn: dayIn(milestone.due, today), state: milestone.state, position }).execute()
  await saveDrafts(db, `milestone:${id}`, { title: milestone.title })
}

async function seedUpdate(db: Db, world: World, today: string, actionId: string, { update, status, lastUpdate }: DocumentAction): Promise<void> {
  const id = world.newId()
  await db.insertInto('progressUpdate').values({ id, actionId, text: update.en, status, madeOn: dayIn(lastUpdate, today) ?? today, staffId: null }).execute()
  await saveDrafts(db, `progress_update:${id}`, { text: update })
}

async function saveDrafts(db: Db, subject: string, columns: Readonly<Record<string, Texts>>): Promise<void> {
  for (const [key, texts] of Object.entries(columns)) await saveTranslations(db, subject, key, texts, null)
}

function dayIn(day: DocumentDay | null | undefined, today: string): string | null {
  if (!day) return null
  return 'date' in day ? day.date : addDays(today, day.offsetDays)
}

function known(organisations: ReadonlyMap<string, string>, key: string): string {
  const id = organisations.get(key)
  if (id === undefined) throw new Error(`plan.json names an unknown organisation: ${key}`)
  return id
}

function flag(yes: boolean): 0 | 1 {
  return yes ? 1 : 0
}
