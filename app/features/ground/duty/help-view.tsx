import { Day } from '#app/components/day.tsx'
import { ExitPage } from '#app/components/exit-page.tsx'
import { Localized } from '#app/components/localized.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReadAloud } from '#app/components/read-aloud.tsx'
import { HelplineWays } from '#app/features/ground/duty/helpline-ways.tsx'
import { AUDIENCES, EMERGENCY_NUMBER, helplinesFor, oldestCheck, telephoneAddress, type Audience, type Helpline } from '#app/features/ground/duty/helpline.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** Get help now: danger first, then everybody's own list. Says 999 even when nothing is set up. */
export function HelpView({ helplines }: { readonly helplines: readonly Helpline[] }) {
  const { t } = useTranslator()
  const checkedOn = oldestCheck(helplines)
  return (
    <div className="stack">
      <ExitPage />
      <ReadAloud />
      <h1 data-read="">{t('help:title')}</h1>
      <Danger emergency={helplines.find(({ key }) => key === EMERGENCY_NUMBER)} />
      <p className="lead" data-read="">{t('help:lead')}</p>
      <Interpreter />
      {AUDIENCES.map((audience) => <AudienceSection key={audience} audience={audience} helplines={helplinesFor(helplines, audience)} />)}
      <h2 data-read="">{t('help:trusted.title')}</h2>
      <p data-read="">{t('help:trusted.body')}</p>
      <p data-read="">{t('help:notRead')}</p>
      {checkedOn && <p className="quiet">{t('help:checked')} <Day day={checkedOn} /></p>}
    </div>
  )
}

function Danger({ emergency }: { readonly emergency: Helpline | undefined }) {
  const { t } = useTranslator()
  return (
    <section className="stack">
      <h2 data-read="">{t('help:danger.title')}</h2>
      <Notice tone="warning">
        <p data-read="">{t('help:danger.body')}</p>
        <p><a className="button button-primary" href={telephoneAddress(EMERGENCY_NUMBER)}>{t('help:danger.call')}</a></p>
        {emergency && <Localized as="p" text={emergency.does} />}
      </Notice>
    </section>
  )
}

/** The sentence to say is English, because it is said to somebody who speaks English. */
function Interpreter() {
  const { t, language } = useTranslator()
  if (language.tag === 'en') return null
  const name = languageName(language.tag, 'en')
  return (
    <section className="card stack">
      <h2 data-read="">{t('help:interpreter.title')}</h2>
      <p data-read="">{t('help:interpreter.body')}</p>
      <p lang="en" dir="ltr" data-read=""><strong>{t('help:interpreter.phrase', { lng: 'en', language: name })}</strong></p>
    </section>
  )
}

function AudienceSection({ audience, helplines }: { readonly audience: Audience; readonly helplines: readonly Helpline[] }) {
  const { t } = useTranslator()
  if (helplines.length === 0) return null
  return (
    <section className="stack">
      <h2 data-read="">{t(`help:audience.${audience}`)}</h2>
      <ul className="card-list">
        {helplines.map((helpline) => (
          <li key={helpline.key} className="card stack">
            <h3 data-read=""><Localized text={helpline.name} /></h3>
            <p data-read=""><Localized text={helpline.does} /></p>
            <p data-read=""><Localized text={helpline.hours} /></p>
            <HelplineWays helpline={helpline} />
          </li>
        ))}
      </ul>
    </section>
  )
}
