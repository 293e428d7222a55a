import { Day } from '#app/components/day.tsx'
import { ExitPage } from '#app/components/exit-page.tsx'
import { Localized } from '#app/components/localized.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReadAloud } from '#app/components/read-aloud.tsx'
import { HelplineWays } from '#app/features/ground/duty/helpline-ways.tsx'
import { helpSections, type HelpReader, type HelpSection } from '#app/features/ground/duty/help-for.ts'
import { HelpWorries } from '#app/features/ground/duty/help-worries.tsx'
import { EMERGENCY_NUMBER, oldestCheck, telephoneAddress, type Audience, type Helpline } from '#app/features/ground/duty/helpline.ts'
import { LocalHelp, type LocalRoutes } from '#app/features/ground/duty/local-routes.tsx'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface HelpViewProps {
  readonly helplines: readonly Helpline[]
  /** Whom the help is for, as far as the way in says it. */
  readonly reader?: Omit<HelpReader, 'language'>
  readonly local?: LocalRoutes
}

const NO_NUMBERS: LocalRoutes = { frontDoor: null, outOfHours: null }

/** Get help now: danger first, then what each worry leads to and everybody's own list. Says 999 even when nothing is set up. */
export function HelpView({ helplines, reader = {}, local = NO_NUMBERS }: HelpViewProps) {
  const { t, language } = useTranslator()
  const sections = helpSections(helplines, { ...reader, language: language.tag })
  const checkedOn = oldestCheck(helplines)
  return (
    <div className="stack">
      <ExitPage />
      <ReadAloud />
      <h1 data-read="">{t('help:title')}</h1>
      <Danger emergency={helplines.find(({ key }) => key === EMERGENCY_NUMBER)} />
      <p className="lead" data-read="">{t('help:lead')}</p>
      <Interpreter />
      {sections.length > 0 && <HelpWorries sections={sections} local={local} />}
      <Sections sections={sections} />
      <LocalHelp local={local} />
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

/** The reader's own list; the lists of others are folded away then. */
function Sections({ sections }: { readonly sections: readonly HelpSection[] }) {
  const { t } = useTranslator()
  const lists = (own: boolean) => sections.filter((section) => section.own === own).map(({ audience, helplines }) => <AudienceSection key={audience} audience={audience} helplines={helplines} />)
  if (!sections.some(({ own }) => own)) return <>{lists(false)}</>
  return <>{lists(true)}<details><summary>{t('help:others')}</summary><div className="stack">{lists(false)}</div></details></>
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
