import { Notice } from '#app/components/notice.tsx'
import type { HelpedMode } from '#app/features/hear/sessions/group-session.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** Before the first question: who helps, and that it is the child who decides. */
export function HelpNotice({ mode }: { readonly mode: HelpedMode }) {
  const { t } = useTranslator()
  if (mode === 'spoken_scribed') return <Notice tone="info" title={t('answering:session.scribedTitle')}><p>{t('answering:session.scribed')}</p></Notice>
  return <Notice tone="info"><p>{t('answering:session.helped')}</p></Notice>
}
