import type { Db } from '#db/database.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'
import { saveTranslations } from '#app/features/ground/languages/translation-store.server.ts'
import type { ThemeState } from '#app/features/understand/themes/theme.ts'

/** What a theme is written from and belongs to: ids of codes, priorities and further consultations. */
export interface ThemeLinks {
  readonly codeIds: readonly string[]
  readonly priorityIds: readonly string[]
  /** Consultations it was heard in besides its own. */
  readonly alsoHeardIn: readonly string[]
}

export interface ThemeText {
  readonly consultationId: string
  readonly title: LocalizedText
  readonly finding: string
}

export async function insertTheme(db: Db, id: string, { consultationId, title, finding }: ThemeText, madeOn: string): Promise<void> {
  await db.insertInto('theme').values({ id, consultationId, title: title['en'] ?? '', finding, state: 'open', standing: null, madeOn }).execute()
  await saveTranslations(db, `theme:${id}`, 'title', title, null)
}

export async function updateTheme(db: Db, id: string, { consultationId, title, finding }: ThemeText): Promise<void> {
  await db.updateTable('theme').set({ consultationId, title: title['en'] ?? '', finding }).where('id', '=', id).execute()
  await saveTranslations(db, `theme:${id}`, 'title', title, null)
}

/** Moves a theme on. `standing` is what stands beside a further wish, and null in every other state. */
export async function updateThemeState(db: Db, id: string, state: ThemeState, standing: LocalizedText | null): Promise<void> {
  await db.updateTable('theme').set({ state, standing: standing?.['en'] ?? null }).where('id', '=', id).execute()
  await saveTranslations(db, `theme:${id}`, 'standing', standing ?? {}, null)
}

export async function findThemeLinks(db: Db, themeId: string): Promise<ThemeLinks> {
  const codes = await db.selectFrom('themeCode').select('codeId').where('themeId', '=', themeId).orderBy('codeId').execute()
  const priorities = await db.selectFrom('themePriority').select('priorityId').where('themeId', '=', themeId).orderBy('priorityId').execute()
  const consultations = await db.selectFrom('themeConsultation').select('consultationId').where('themeId', '=', themeId).orderBy('consultationId').execute()
  return {
    codeIds: codes.map(({ codeId }) => codeId),
    priorityIds: priorities.map(({ priorityId }) => priorityId),
    alsoHeardIn: consultations.map(({ consultationId }) => consultationId),
  }
}

/** Replaces all links of a theme. */
export async function saveThemeLinks(db: Db, themeId: string, { codeIds, priorityIds, alsoHeardIn }: ThemeLinks): Promise<void> {
  await db.deleteFrom('themeCode').where('themeId', '=', themeId).execute()
  await db.deleteFrom('themePriority').where('themeId', '=', themeId).execute()
  await db.deleteFrom('themeConsultation').where('themeId', '=', themeId).execute()
  if (codeIds.length > 0) await db.insertInto('themeCode').values(once(codeIds).map((codeId) => ({ themeId, codeId }))).execute()
  if (priorityIds.length > 0) await db.insertInto('themePriority').values(once(priorityIds).map((priorityId) => ({ themeId, priorityId }))).execute()
  if (alsoHeardIn.length > 0) await db.insertInto('themeConsultation').values(once(alsoHeardIn).map((consultationId) => ({ themeId, consultationId }))).execute()
}

/** Codes of the current codebook, priorities of the published plan and consultations, to choose from. */
export async function listThemeChoices(db: Db): Promise<ThemeChoices> {
  const codes = await db.selectFrom('code').innerJoin('codebook', 'codebook.id', 'code.codebookId').select(['code.id', 'code.code', 'code.label'])
    .where('codebook.state', '=', 'current').orderBy('code.position').limit(300).execute()
  const priorities = await db.selectFrom('priority').innerJoin('outcome', 'outcome.id', 'priority.outcomeId')
    .innerJoin('planVersion', 'planVersion.id', 'outcome.planVersionId').select(['priority.id', 'priority.code', 'priority.title'])
    .where('planVersion.state', '=', 'published').orderBy('outcome.position').orderBy('priority.position').limit(100).execute()
  const consultations = await db.selectFrom('consultation').select(['id', 'title']).orderBy('opensOn', 'desc').orderBy('id').limit(100).execute()
  return { codes, priorities, consultations }
}

export interface ThemeChoices {
  readonly codes: readonly { readonly id: string; readonly code: string; readonly label: string }[]
  readonly priorities: readonly { readonly id: string; readonly code: string; readonly title: string }[]
  readonly consultations: readonly { readonly id: string; readonly title: string }[]
}

function once(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
