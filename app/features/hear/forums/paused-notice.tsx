import { Notice } from '#app/components/notice.tsx'
import type { Space } from '#app/features/hear/forums/space.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** Nothing can be posted now; why, where that is the same everywhere. */
export function PausedNotice({ space }: { readonly space: Pick<Space, 'pausedFor'> }) {
  const { t } = useTranslator()
  return (
    <Notice tone="warning">
      {space.pausedFor && <p>{t(`forums:pausedFor.${space.pausedFor}`)}</p>}
      <p>{t('forums:paused')}</p>
    </Notice>
  )
}
