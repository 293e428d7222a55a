import { Button } from '#app/components/button.tsx'
import { formatDay } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** A rehearsal with everything but a child (SAFE-19). */
export function DrillPanel({ lastDrill }: { readonly lastDrill: string | undefined }) {
  const { t, language } = useTranslator()
  return (
    <form method="post" className="stack panel" aria-labelledby="drill-title">
      <h2 id="drill-title">{t('concerns:drill.title')}</h2>
      <p>{t('concerns:drill.about')}</p>
      <p>{lastDrill ? t('concerns:drill.last', { day: formatDay(lastDrill, language.tag) }) : t('concerns:drill.never')}</p>
      <div><Button kind="quiet">{t('concerns:drill.button')}</Button></div>
    </form>
  )
}
