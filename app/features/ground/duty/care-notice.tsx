import { Notice } from '#app/components/notice.tsx'
import type { Care } from '#app/features/ground/duty/describe-care.server.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/** What is to be put right at Duty or among the helplines; nothing when all is well. */
export function CareNotice({ care }: { readonly care: Care }) {
  const { t } = useTranslator()
  if (!care.gaps && !care.paused && care.staleHelplines === 0) return null
  return (
    <Notice tone="warning">
      {care.paused && <p>{t('duty:care.paused')} <a href={paths.office.duty()}>{t('duty:care.toDuty')}</a></p>}
      {care.gaps && <p>{t('duty:care.gaps')} <a href={paths.office.duty()}>{t('duty:care.toDuty')}</a></p>}
      {care.staleHelplines > 0 && <p>{t('duty:helplines.stale', { count: care.staleHelplines })} <a href={paths.office.helplines()}>{t('duty:care.toHelplines')}</a></p>}
    </Notice>
  )
}
