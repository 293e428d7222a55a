import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/** A page that failed, in the reader's words: by its status, or by a reason of ours such as `unknown-collector`. Never says what went wrong inside. */
export function ErrorPage({ status, reason, office = false }: { readonly status: number; readonly reason?: string | undefined; readonly office?: boolean }) {
  const { t, language } = useTranslator()
  const context = reason ?? String(status)
  return (
    <div className="stack">
      <h1>{t('errors:page.title', { context })}</h1>
      <p>{t('errors:page.body', { context })}</p>
      <p><a href={office ? paths.office.home() : paths.home(language.tag)}>{office ? t('errors:page.toOffice') : t('errors:page.toHome')}</a></p>
    </div>
  )
}
