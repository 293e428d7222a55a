import { formatDay } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** `2026-11-21` as the reader's language writes it. */
export function Day({ day }: { readonly day: string }) {
  const { language } = useTranslator()
  return <time dateTime={day}>{formatDay(day, language.tag)}</time>
}
