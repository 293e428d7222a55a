import { Localized } from '#app/components/localized.tsx'
import { HelplineWays } from '#app/features/ground/duty/helpline-ways.tsx'
import { linesForWorry, WORRIES, type HelpSection } from '#app/features/ground/duty/help-for.ts'
import { LocalRoute, type LocalRoutes } from '#app/features/ground/duty/local-routes.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface HelpWorriesProps { readonly sections: readonly HelpSection[]; readonly local: LocalRoutes }

/**
 * What to do for each kind of worry, from somebody near to the people whose job it is (SEED-122). They open on the page
 * itself: nobody's worry stands in an address, a history or a log, and all are closed again when the page is.
 */
export function HelpWorries({ sections, local }: HelpWorriesProps) {
  const { t } = useTranslator()
  return (
    <section className="stack">
      <h2 data-read="">{t('help:worries.title')}</h2>
      {WORRIES.map(({ key, lines }) => (
        <details key={key} className="card">
          <summary>{t(`help:worries.${key}.title`)}</summary>
          <div className="stack">
            <p>{t(`help:worries.${key}.body`)}</p>
            <ul className="stack plain">
              {linesForWorry(lines, sections).map((line) => <li key={line.key}><Localized as="strong" text={line.name} /><HelplineWays helpline={line} /></li>)}
            </ul>
            <LocalRoute local={local} />
          </div>
        </details>
      ))}
    </section>
  )
}
