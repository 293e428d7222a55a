import type { Db } from '#db/database.ts'
import { listTranslations, withTranslations } from '#app/features/ground/languages/translation-store.server.ts'
import type { FeedbackEntry } from '#app/features/respond/feedback/feedback-entry.ts'
import { listFeedbackEntries } from '#app/features/respond/feedback/feedback-store.server.ts'
import { listQuotations, type Quotation } from '#app/features/understand/themes/evidence-store.server.ts'
import { isOverdue, type Theme } from '#app/features/understand/themes/theme.ts'
import { listThemes } from '#app/features/understand/themes/theme-store.server.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'

/** A theme and the public reply to it; `entry` is null while there is none in public. */
export interface ThemeReply {
  readonly theme: Theme
  readonly entry: FeedbackEntry | null
}

/** What became of these themes, for the page of somebody's code: the newest theme first. Drafts are not told. */
export async function listReplies(db: Db, themeIds: readonly string[]): Promise<ThemeReply[]> {
  const themes = await listThemes(db, { ids: themeIds })
  const entries = await listFeedbackEntries(db, { themeIds, published: true })
  return themes.map((theme) => ({ theme, entry: entries.find((entry) => entry.themeId === theme.id) ?? null }))
}

export interface ReplyPriority {
  readonly code: string
  readonly title: LocalizedText
  readonly childTitle: LocalizedText
}

/** Everything the public page shows of one reply. */
export interface PublicReply {
  readonly theme: Theme
  readonly entry: FeedbackEntry
  readonly priorities: readonly ReplyPriority[]
  readonly quotations: readonly Quotation[]
}

export interface SaidAndDid {
  readonly replies: readonly PublicReply[]
  /** "What else you told us". */
  readonly furtherWishes: readonly Theme[]
  /** Open after their consultation's reply was due (LOOP-05, LOOP-07). */
  readonly notAnswered: readonly Theme[]
}

/** The whole public page, the latest reply first, for a reader of `lang` on the day `today`. */
export async function listSaidAndDid(db: Db, lang: string, today: string): Promise<SaidAndDid> {
  const entries = await listFeedbackEntries(db, { published: true })
  const themeIds = entries.map(({ themeId }) => themeId)
  const themes = new Map((await listThemes(db, { ids: themeIds })).map((theme) => [theme.id, theme]))
  const priorities = await listPrioritiesOfThemes(db, themeIds)
  const quotations = await listQuotations(db, themeIds, lang)
  const waiting = await listThemes(db, { states: ['open', 'further_wishes'] })
  return {
    replies: entries.flatMap((entry) => {
      const theme = themes.get(entry.themeId)
      return theme ? [{ theme, entry, priorities: priorities.get(theme.id) ?? [], quotations: quotations.filter(({ themeId }) => themeId === theme.id) }] : []
    }),
    furtherWishes: waiting.filter(({ state }) => state === 'further_wishes'),
    notAnswered: waiting.filter((theme) => isOverdue(theme, today)),
  }
}

async function listPrioritiesOfThemes(db: Db, themeIds: readonly string[]): Promise<ReadonlyMap<string, ReplyPriority[]>> {
  if (themeIds.length === 0) return new Map()
  const rows = await db.selectFrom('themePriority').innerJoin('priority', 'priority.id', 'themePriority.priorityId')
    .select(['themePriority.themeId', 'priority.id', 'priority.code', 'priority.title', 'priority.childTitle'])
    .where('themePriority.themeId', 'in', themeIds).orderBy('priority.code').execute()
  const translations = await listTranslations(db, [...new Set(rows.map(({ id }) => `priority:${id}`))])
  const found = new Map<string, ReplyPriority[]>()
  for (const { themeId, id, code, title, childTitle } of rows) {
    const text = (key: string, english: string) => withTranslations(translations, `priority:${id}`, key, english)
    found.set(themeId, [...(found.get(themeId) ?? []), { code, title: text('title', title), childTitle: text('childTitle', childTitle) }])
  }
  return found
}
