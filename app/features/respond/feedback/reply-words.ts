import { formatNumber } from '#app/i18n/formats.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { FeedbackEntry, FeedbackState, Lateness } from '#app/features/respond/feedback/feedback-entry.ts'
import type { StatusKind } from '#app/components/status.tsx'
import type { Audience } from '#app/features/understand/themes/theme.ts'

/** "About 25 young people wrote about this": the number as it was protected at publishing, never more exact. */
export function peopleInWords(t: Translator, lang: string, saidBy: number | null, audiences: readonly Audience[]): string | null {
  if (saidBy === 0) return null
  if (saidBy === null) return t('feedback:people.few')
  const told = { count: saidBy, number: formatNumber(saidBy, lang) }
  const [only] = audiences
  if (only === undefined || audiences.length > 1) return t('feedback:people.people', told)
  switch (only) {
    case 'children': return t('feedback:people.children', told)
    case 'young-people': return t('feedback:people.young_people', told)
    case 'parents': return t('feedback:people.parents', told)
  }
}

/** Who is quoted, in at most one attribute; none beside a number that is hidden (SDC-10). */
export function quotedInWords(t: Translator, { audience, ageBand }: { readonly audience: Audience; readonly ageBand: string | null }, saidBy: number | null): string | null {
  if (saidBy === null) return null
  if (ageBand !== null && /^\d+[-–]\d+$/.test(ageBand)) return t('feedback:quotes.age', { ages: ageBand.replace('-', '–') })
  switch (audience) {
    case 'children': return t('feedback:quotes.children')
    case 'young-people': return t('feedback:quotes.young_people')
    case 'parents': return t('feedback:quotes.parents')
  }
}

export function statusKindOf(state: FeedbackState, lateness: Lateness): StatusKind {
  if (lateness !== 'in_time') return 'late'
  switch (state) {
    case 'done': return 'done'
    case 'doing': return 'good'
    case 'will_do':
    case 'trying': return 'attention'
    case 'looking_into': return 'waiting'
    case 'cannot': return 'stopped'
    case 'passed_on': return 'neutral'
  }
}

/** The language a reply falls back to, when its answer is not in the reader's; undefined when it is. */
export function fallbackLanguage({ weDid }: Pick<FeedbackEntry, 'weDid'>, lang: string): string | undefined {
  return weDid[lang] ? undefined : firstOf(weDid)
}

function firstOf(texts: LocalizedText): string {
  return texts['en'] ? 'en' : Object.keys(texts)[0] ?? 'en'
}

/** The permanent name of a reply within its page. */
export function anchorOf(entryId: string): string {
  return `reply-${entryId}`
}
