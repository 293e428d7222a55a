import { Localized } from '#app/components/localized.tsx'
import { Mark } from '#app/components/mark.tsx'
import { QrCode } from '#app/components/qr-code.tsx'
import { EMERGENCY_NUMBER, type Helpline } from '#app/features/ground/duty/helpline.ts'
import { formatDay } from '#app/i18n/formats.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

export interface PosterProps {
  readonly title: LocalizedText
  /** Who asks and why: the first words of the survey's introduction. */
  readonly asks: LocalizedText
  readonly code: string
  /** The public address of the survey in this language. */
  readonly address: string
  /** Where the code is typed, without the protocol: short enough for a poster. */
  readonly typeAt: string
  readonly closesOn: string
  readonly helplines: readonly Helpline[]
}

/** One sheet of A4 in one language: somebody asks, and says back. Mirrored in right-to-left by its own direction. */
export function Poster({ title, asks, code, address, typeAt, closesOn, helplines }: PosterProps) {
  const { t, language } = useTranslator()
  return (
    <article className="poster" lang={language.tag} dir={language.direction}>
      <div className="poster-said">
        <h1><Localized text={title} /></h1>
        <p><Localized text={asks} /></p>
        <p>{t('answering:poster.noName')} {t('answering:poster.until', { day: formatDay(closesOn, language.tag) })}</p>
      </div>
      <div className="poster-way">
        <QrCode text={address} label={t('answering:poster.qr', { address })} />
        <div className="poster-words">
          <p>{t('answering:poster.scan')}</p>
          <p className="poster-code" lang="en" dir="ltr">{code}</p>
          <p>{t('answering:poster.type')}</p>
          <p className="poster-address" dir="ltr">{typeAt}</p>
        </div>
      </div>
      <div className="poster-did">
        <h2>{t('answering:poster.back')}</h2>
        <p>{t('answering:poster.promise')}</p>
      </div>
      <footer className="poster-foot">
        <PosterHelp helplines={helplines} />
        <p className="poster-mark"><Mark />{t('common:siteName')}</p>
      </footer>
    </article>
  )
}

function PosterHelp({ helplines }: Pick<PosterProps, 'helplines'>) {
  const { t } = useTranslator()
  return (
    <div>
      <h3>{t('common:getHelp')}</h3>
      <ul>{helplines.filter(({ callNumber }) => callNumber !== null).map(({ key, name, callNumber }) => <li key={key}><Localized text={name} />{key !== EMERGENCY_NUMBER && <> <b dir="ltr">{callNumber}</b></>}</li>)}</ul>
    </div>
  )
}
