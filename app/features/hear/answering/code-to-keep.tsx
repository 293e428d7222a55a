import { QrCode } from '#app/components/qr-code.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface CodeToKeepProps {
  readonly code: string
  /** The address the picture holds: the code behind its #, which no server is sent (settled 7). */
  readonly link: string
}

/** The code big, as a picture, and on paper. */
export function CodeToKeep({ code, link }: CodeToKeepProps) {
  const { t } = useTranslator()
  return (
    <>
      <section className="code-card code-to-keep">
        <h2 id="code-label" data-read="">{t('answering:thankYou.codeLabel')}</h2>
        <p className="code" dir="ltr" lang="en" translate="no" aria-labelledby="code-label"><bdi>{code}</bdi></p>
        <QrCode text={link} label={t('answering:save.qr')} />
      </section>
      <p hidden data-print=""><button type="button" className="button button-quiet">{t('answering:save.print')}</button></p>
      <p className="quiet print-how">{t('answering:save.printHow')}</p>
    </>
  )
}
