import { useTranslator } from '#app/i18n/translator-context.tsx'

/** A sheet of one-time codes to cut apart, each with the address it works at. */
export function Slips({ codes, typeAt, collector }: { readonly codes: readonly string[]; /** Ends with a slash. */ readonly typeAt: string; readonly collector: string }) {
  const { t, language } = useTranslator()
  return (
    <ul className="slips" lang={language.tag} dir={language.direction}>
      {codes.map((code) => <li key={code} className="slip">{t('answering:slip.title')}<b>{code}</b><span>{typeAt}<wbr /><i>{collector}</i></span>{t('answering:slip.once')}</li>)}
    </ul>
  )
}
