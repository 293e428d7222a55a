import { Status } from '#app/components/status.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import type { ContributionFlag } from '#app/features/hear/contributions/contribution.ts'
import { flagReasonOf } from '#app/features/hear/contributions/reading-view.ts'

/** The safeguarding flag of a text, in words, and why it has it. A text without one shows nothing. */
export function FlagStatus({ flag, reason }: { readonly flag: ContributionFlag; readonly reason: string | null }) {
  const { t } = useTranslator()
  if (flag === 'none') return null
  const why = flagReasonOf(reason)
  return <Status kind="attention">{t(`reading:flag.${flag}`)}{why && ` · ${t(`reading:flagReason.${why.key}`, { question: why.question })}`}</Status>
}
