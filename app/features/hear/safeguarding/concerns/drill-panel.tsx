import { Button } from '#app/components/button.tsx'
import { formatDay } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** When the way of a concern was last tried from end to end. */
export function LastDrill({ day }: { readonly day: string | undefined }) {
  const { t, language } = useTranslator()
  return <p>{day ? t('concerns:drill.last', { day: formatDay(day, language.tag) }) : t('concerns:drill.never')}</p>
}

/** A rehearsal with everything but a child (SAFE-19). */
export function DrillPanel({ lastDrill }: { readonly lastDrill: string | undefined }) {
  const { t } = useTranslator()
  return (
    <form method="post" className="stack panel" aria-labelledby="drill-title">
      <h2 id="drill-title">{t('concerns:drill.title')}</h2>
      <p>{t('concerns:drill.about')}</p>
      <LastDrill day={lastDrill} />
      <div><Button kind="quiet">{t('concerns:drill.button')}</Button></div>
    </form>
  )
}
