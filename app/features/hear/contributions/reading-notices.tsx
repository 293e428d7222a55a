import { Notice } from '#app/components/notice.tsx'
import { formatList } from '#app/i18n/formats.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import type { WaitingLanguage } from '#app/features/hear/contributions/reading-queue-store.server.ts'

export const DONE = ['concern', 'allegation', 'finished'] as const

/** After a long time at a stretch: said quietly, nothing is stopped (SAFE-16). */
export function LongReading({ minutes }: { readonly minutes: number | undefined }) {
  const { t } = useTranslator()
  return minutes === undefined ? null : <p className="quiet" role="note">{t('reading:longReading', { minutes })}</p>
}

/** What was just done, said on the page it led to. */
export function DoneNotice({ done }: { readonly done: (typeof DONE)[number] | undefined }) {
  const { t } = useTranslator()
  return done ? <Notice tone="success"><p>{t(`reading:done.${done}`)}</p>{done === 'concern' && <p>{t('reading:done.supervision')}</p>}</Notice> : null
}

/** Languages that wait and that nobody in the office reads (settled 16). */
export function UnreadLanguages({ languages }: { readonly languages: readonly WaitingLanguage[] }) {
  const { t, language } = useTranslator()
  const names = languages.filter(({ unread }) => unread).map(({ language: tag }) => languageName(tag, language.tag))
  if (names.length === 0) return null
  return <Notice tone="warning"><p>{t('reading:nobodyReads', { list: formatList(names, language.tag) })}</p></Notice>
}
