import { Localized } from '#app/components/localized.tsx'
import { HelplineWays } from '#app/features/ground/duty/helpline-ways.tsx'
import { EMERGENCY_NUMBER, type Helpline } from '#app/features/ground/duty/helpline.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

type Line = Pick<Helpline, 'key' | 'name' | 'callNumber' | 'textNumber' | 'textWord'>

/** A short list of who helps, for the end of a survey and for pages in between. Without data it still says 999. */
export function HelpBlock({ helplines, from }: { readonly helplines: readonly Line[]; /** The way in the reader came from. */ readonly from?: string }) {
  const { t, language } = useTranslator()
  return (
    <section className="card stack help-block" aria-labelledby="help-block">
      <h2 id="help-block">{t('help:block.title')}</h2>
      {helplines.length > 0 ? <Lines helplines={helplines} /> : <><p>{t('help:danger.body')}</p><HelplineWays helpline={EMERGENCY} /></>}
      <p><a href={paths.help(language.tag, from)}>{t('help:block.more')}</a></p>
    </section>
  )
}

function Lines({ helplines }: { readonly helplines: readonly Line[] }) {
  return (
    <ul className="stack">
      {helplines.map((line) => <li key={line.key}><Localized as="strong" text={line.name} /><HelplineWays helpline={{ ...line, link: null }} /></li>)}
    </ul>
  )
}

const EMERGENCY = { callNumber: EMERGENCY_NUMBER, textNumber: null, textWord: null, link: null }
