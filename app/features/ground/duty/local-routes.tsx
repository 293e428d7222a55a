import { HelplineWays } from '#app/features/ground/duty/helpline-ways.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** The numbers of this place: who decides what help a child gets, and who does at night. */
export interface LocalRoutes { readonly frontDoor: string | null; readonly outOfHours: string | null }

/** The local route with its own heading. */
export function LocalHelp({ local }: { readonly local: LocalRoutes }) {
  const { t } = useTranslator()
  if (!local.frontDoor && !local.outOfHours) return null
  return <section className="card stack"><h2 data-read="">{t('help:local.title')}</h2><LocalRoute local={local} /></section>
}

/** By day the front door, at night and at weekends the duty team; nothing where no number is recorded. */
export function LocalRoute({ local: { frontDoor, outOfHours } }: { readonly local: LocalRoutes }) {
  const { t } = useTranslator()
  return (
    <>
      {frontDoor && <div><p data-read="">{t('help:local.day')}</p><HelplineWays helpline={ways(frontDoor)} /></div>}
      {outOfHours && <div><p data-read="">{t('help:local.night')}</p><HelplineWays helpline={ways(outOfHours)} /></div>}
    </>
  )
}

function ways(callNumber: string) {
  return { callNumber, textNumber: null, textWord: null, link: null }
}
