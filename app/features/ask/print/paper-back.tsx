import { Localized } from '#app/components/localized.tsx'
import { EMERGENCY_NUMBER, type Helpline } from '#app/features/ground/duty/helpline.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** Who helps, on the back of the sheet: it can be torn off and kept. */
export function PaperBack({ helplines }: { readonly helplines: readonly Helpline[] }) {
  const { t } = useTranslator()
  return (
    <section className="paper-back">
      <h2>{t('help:block.title')}</h2>
      <p><strong>{t('help:danger.title')}</strong> {t('help:danger.body')}</p>
      <dl>
        {helplines.filter(({ key }) => key !== EMERGENCY_NUMBER).map((line) => (
          <div key={line.key}>
            <dt><Localized text={line.name} /></dt>
            <dd><Localized text={line.does} /></dd>
            <dd><Localized text={line.hours} /></dd>
            {line.callNumber && <dd className="number">{t('help:call', { number: line.callNumber })}</dd>}
            {line.textNumber && <dd className="number">{line.textWord ? t('help:textWord', { word: line.textWord, number: line.textNumber }) : t('help:text', { number: line.textNumber })}</dd>}
          </div>
        ))}
      </dl>
      <p><strong>{t('help:trusted.title')}.</strong> {t('help:trusted.body')}</p>
    </section>
  )
}
