import { Notice } from '#app/components/notice.tsx'
import { formatList } from '#app/i18n/formats.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import type { WaitingLanguage } from '#app/features/hear/contributions/reading-queue-store.server.ts'

export const DONE = ['concern', 'allegation', 'finished', 'returned'] as const

/** What was just done, said on the page it led to. */
export function DoneNotice({ done }: { readonly done: (typeof DONE)[number] | undefined }) {
  const { t } = useTranslator()
  return done ? <Notice tone="success"><p>{t(`reading:done.${done}`)}</p></Notice> : null
}

/** Languages that wait and that nobody in the office reads (settled 16). */
export function UnreadLanguages({ languages }: { readonly languages: readonly WaitingLanguage[] }) {
  const { t, language } = useTranslator()
  const names = languages.filter(({ unread }) => unread).map(({ language: tag }) => languageName(tag, language.tag))
  if (names.length === 0) return null
  return <Notice tone="warning"><p>{t('reading:nobodyReads', { list: formatList(names, language.tag) })}</p></Notice>
}
