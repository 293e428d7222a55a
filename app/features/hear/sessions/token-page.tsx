import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** Where a child types the code of their card on a shared tablet. A scanned card fills it in; it never stands in the address. */
export function TokenPage({ typed, problem }: { readonly typed: string; readonly problem: string | undefined }) {
  const { t } = useTranslator()
  return (
    <div className="stack">
      {problem && <ErrorSummary errors={[{ field: 'token', message: problem }]} />}
      <h1>{t('answering:session.title')}</h1>
      <form method="post" className="stack" data-code-field="token">
        <TextField id="token" label={t('answering:session.label')} hint={t('answering:session.hint')} error={problem} defaultValue={typed} autoComplete="off" dir="ltr" />
        <Button>{t('common:continue')}</Button>
      </form>
    </div>
  )
}
