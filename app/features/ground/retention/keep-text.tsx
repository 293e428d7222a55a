import type { Keep } from '#app/features/ground/retention/keep.ts'
import { formatSpan } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** How long, in the words of the page's language. */
export function KeepText({ amount, unit }: Keep) {
  const { language } = useTranslator()
  return <span className="nowrap">{formatSpan(amount, unit, language.tag)}</span>
}
