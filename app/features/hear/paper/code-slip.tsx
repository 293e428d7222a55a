import { useTranslator } from '#app/i18n/translator-context.tsx'

/** A slip for the child who gave the paper: their code, what it is for, where to type it. In the language of the paper. */
export function CodeSlip({ code, address }: { readonly code: string; readonly address: string }) {
  const { t } = useTranslator()
  return (
    <section className="code-slip">
      <h1>{t('answering:thankYou.codeLabel')}</h1>
      <p className="token"><bdi translate="no">{code}</bdi></p>
      <p>{t('answering:thankYou.keep')} {t('answering:thankYou.where')}</p>
      <p><bdi className="address">{address.replace(/^https?:\/\//, '')}</bdi></p>
      <p>{t('answering:thankYou.lost')}</p>
    </section>
  )
}
