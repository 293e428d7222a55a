import type { Db } from '#db/database.ts'
import { listTranslations, saveTranslations, withTranslations, type TranslationsOf } from '#app/features/ground/languages/translation-store.server.ts'
import { FEEDBACK_TEXTS, type FeedbackEntry, type FeedbackFacts, type FeedbackState, type FeedbackTexts } from '#app/features/respond/feedback/feedback-entry.ts'

const MOST_ENTRIES = 5000

export interface WhichEntries {
  readonly ids?: readonly string[]
  readonly themeIds?: readonly string[]
  readonly published?: true
}

/** Entries, the latest published first, drafts before them. */
export async function listFeedbackEntries(db: Db, { ids, themeIds, published }: WhichEntries = {}): Promise<FeedbackEntry[]> {
  if (ids?.length === 0 || themeIds?.length === 0) return []
  let query = selectEntries(db)
  if (ids) query = query.where('feedbackEntry.id', 'in', ids)
  if (themeIds) query = query.where('feedbackEntry.themeId', 'in', themeIds)
  if (published) query = query.where('feedbackEntry.publishedOn', 'is not', null)
  const rows = await query.execute()
  const translations = await listTranslations(db, rows.flatMap(({ id, actionId }) => [`feedback_entry:${id}`, `action:${actionId ?? ''}`]))
  return rows.map((row) => entryOf(row, translations)).sort(draftsThenLatest)
}

export async function findFeedbackEntry(db: Db, id: string): Promise<FeedbackEntry | undefined> {
  const [entry] = await listFeedbackEntries(db, { ids: [id] })
  return entry
}

/** Writes a new draft; false when the theme has an entry already. */
export async function insertFeedbackEntry(db: Db, id: string, themeId: string, written: FeedbackTexts & FeedbackFacts): Promise<boolean> {
  const inserted = await db.insertInto('feedbackEntry').values({ id, themeId, ...columnsOf(written), saidBy: null, publishedOn: null })
    .onConflict((conflict) => conflict.column('themeId').doNothing()).returning('id').executeTakeFirst()
  if (!inserted) return false
  await saveTexts(db, id, written)
  return true
}

export async function updateFeedbackEntry(db: Db, id: string, written: FeedbackTexts & FeedbackFacts): Promise<void> {
  await db.updateTable('feedbackEntry').set(columnsOf(written)).where('id', '=', id).execute()
  await saveTexts(db, id, written)
}

export async function markPublished(db: Db, id: string, publishedOn: string, saidBy: number | null): Promise<void> {
  await db.updateTable('feedbackEntry').set({ publishedOn, saidBy }).where('id', '=', id).execute()
}

/** One step in the life of an entry. */
export interface FeedbackChange {
  readonly feedbackEntryId: string
  readonly changedOn: string
  readonly staffId: string
  readonly fromState: string | null
  readonly toState: FeedbackState
  readonly published: 0 | 1
}

export async function insertFeedbackChange(db: Db, id: string, change: FeedbackChange): Promise<void> {
  await db.insertInto('feedbackChange').values({ id, ...change }).execute()
}

/** How an entry stood before, oldest first. */
export async function listFeedbackChanges(db: Db, entryId: string) {
  return db.selectFrom('feedbackChange').innerJoin('staff', 'staff.id', 'feedbackChange.staffId')
    .select(['feedbackChange.id', 'feedbackChange.changedOn', 'feedbackChange.fromState', 'feedbackChange.toState', 'feedbackChange.published', 'staff.displayName'])
    .where('feedbackEntryId', '=', entryId).orderBy('feedbackChange.changedOn').orderBy('feedbackChange.published').orderBy('feedbackChange.id').limit(100).execute()
}

export interface FeedbackChoices {
  readonly organisations: readonly { readonly id: string; readonly name: string }[]
  readonly actions: readonly { readonly id: string; readonly code: string; readonly title: string }[]
}

/** Organisations and actions of the published plan, to choose from. */
export async function listFeedbackChoices(db: Db): Promise<FeedbackChoices> {
  const organisations = await db.selectFrom('organisation').select(['id', 'name']).orderBy('position').orderBy('name').limit(300).execute()
  const actions = await db.selectFrom('action').innerJoin('priority', 'priority.id', 'action.priorityId').innerJoin('outcome', 'outcome.id', 'priority.outcomeId')
    .innerJoin('planVersion', 'planVersion.id', 'outcome.planVersionId').select(['action.id', 'action.code', 'action.title'])
    .where('planVersion.state', '=', 'published').orderBy('action.code').limit(300).execute()
  return { organisations, actions }
}

type Row = Awaited<ReturnType<ReturnType<typeof selectEntries>['executeTakeFirstOrThrow']>>

function selectEntries(db: Db) {
  return db.selectFrom('feedbackEntry').innerJoin('organisation as owner', 'owner.id', 'feedbackEntry.ownerOrganisationId')
    .leftJoin('organisation as passedTo', 'passedTo.id', 'feedbackEntry.passedToOrganisationId').leftJoin('action', 'action.id', 'feedbackEntry.actionId')
    .select(['feedbackEntry.id', 'feedbackEntry.themeId', 'feedbackEntry.state', 'feedbackEntry.youSaid', 'feedbackEntry.weDid', 'feedbackEntry.reason', 'feedbackEntry.dueOn', 'feedbackEntry.apology'])
    .select(['feedbackEntry.ownerRole', 'feedbackEntry.ownerOrganisationId', 'feedbackEntry.actionId', 'feedbackEntry.evidence', 'feedbackEntry.passedToOrganisationId', 'feedbackEntry.saidBy', 'feedbackEntry.publishedOn'])
    .select(['owner.name as ownerOrganisation', 'passedTo.name as passedToOrganisation', 'action.code as actionCode', 'action.title as actionTitle', 'action.status as actionStatus'])
    .orderBy('feedbackEntry.id').limit(MOST_ENTRIES)
}

function entryOf({ actionCode, actionTitle, actionStatus, ...row }: Row, translations: TranslationsOf): FeedbackEntry {
  const text = (key: keyof FeedbackTexts) => row[key] === null || row[key] === '' ? {} : withTranslations(translations, `feedback_entry:${row.id}`, key, row[key])
  return {
    ...row,
    youSaid: text('youSaid'), weDid: text('weDid'), reason: text('reason'), apology: text('apology'), evidence: text('evidence'), ownerRole: text('ownerRole'),
    action: actionCode === null || actionTitle === null || actionStatus === null ? null
      : { code: actionCode, title: withTranslations(translations, `action:${row.actionId ?? ''}`, 'title', actionTitle), status: actionStatus },
  }
}

function columnsOf({ state, dueOn, ownerOrganisationId, actionId, passedToOrganisationId, ...texts }: FeedbackTexts & FeedbackFacts) {
  return {
    state, dueOn, ownerOrganisationId, actionId, passedToOrganisationId,
    youSaid: texts.youSaid['en'] ?? '', weDid: texts.weDid['en'] ?? '', ownerRole: texts.ownerRole['en'] ?? '',
    reason: texts.reason['en'] || null, apology: texts.apology['en'] || null, evidence: texts.evidence['en'] || null,
  }
}

async function saveTexts(db: Db, id: string, texts: FeedbackTexts): Promise<void> {
  for (const key of FEEDBACK_TEXTS) await saveTranslations(db, `feedback_entry:${id}`, key, texts[key], null)
}

function draftsThenLatest(one: FeedbackEntry, other: FeedbackEntry): number {
  return (other.publishedOn ?? '9999').localeCompare(one.publishedOn ?? '9999')
}
