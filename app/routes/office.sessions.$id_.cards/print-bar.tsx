import type { Translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'

/** On the screen only, in the office's language. */
export function PrintBar({ t, session }: { readonly t: Translator; readonly session: string }) {
  return (
    <div className="print-bar" lang="en" dir="ltr">
      <p><strong>{t('assisting:print.how')}</strong> {t('assisting:print.once')}</p>
      <a href={paths.office.session(session)}>{t('assisting:print.back')}</a>
    </div>
  )
}
