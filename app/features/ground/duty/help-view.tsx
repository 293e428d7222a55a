import { Day } from '#app/components/day.tsx'
import { Localized } from '#app/components/localized.tsx'
import { Notice } from '#app/components/notice.tsx'
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
      <h1>{t('help:title')}</h1>
      <Danger emergency={helplines.find(({ key }) => key === EMERGENCY_NUMBER)} />
      <p className="lead">{t('help:lead')}</p>
      <Interpreter />
      {AUDIENCES.map((audience) => <AudienceSection key={audience} audience={audience} helplines={helplinesFor(helplines, audience)} />)}
      <h2>{t('help:trusted.title')}</h2>
      <p>{t('help:trusted.body')}</p>
      <p>{t('help:notRead')}</p>
      <p className="quiet">{t('help:history')}</p>
      {checkedOn && <p className="quiet">{t('help:checked')} <Day day={checkedOn} /></p>}
    </div>
  )
}

function Danger({ emergency }: { readonly emergency: Helpline | undefined }) {
  const { t } = useTranslator()
  return (
    <section className="stack">
      <h2>{t('help:danger.title')}</h2>
      <Notice tone="warning">
        <p>{t('help:danger.body')}</p>
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
      <h2>{t('help:interpreter.title')}</h2>
      <p>{t('help:interpreter.body')}</p>
      <p lang="en" dir="ltr"><strong>{t('help:interpreter.phrase', { lng: 'en', language: name })}</strong></p>
    </section>
  )
}

function AudienceSection({ audience, helplines }: { readonly audience: Audience; readonly helplines: readonly Helpline[] }) {
  const { t } = useTranslator()
  if (helplines.length === 0) return null
  return (
    <section className="stack">
      <h2>{t(`help:audience.${audience}`)}</h2>
      <ul className="card-list">
        {helplines.map((helpline) => (
          <li key={helpline.key} className="card stack">
            <Localized as="h3" text={helpline.name} />
            <Localized as="p" text={helpline.does} />
            <Localized as="p" text={helpline.hours} />
            <HelplineWays helpline={helpline} />
          </li>
        ))}
      </ul>
    </section>
  )
}
