import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/** "Type your code": the same answer for every wrong one, whether it exists or not. */
export function CodeForm({ typed, problem }: { readonly typed: string; readonly problem: string | undefined }) {
  const { t, language } = useTranslator()
  return (
    <div className="stack">
      {problem && <ErrorSummary errors={[{ field: 'code', message: problem }]} />}
      <h1>{t('following:title')}</h1>
      <p className="lead">{t('following:intro')}</p>
      <form method="post" className="stack" noValidate>
        <TextField id="code" label={t('following:label')} hint={t('following:hint')} error={problem} defaultValue={typed} dir="ltr" autoComplete="off" />
        <Button name="intent" value="open">{t('following:open')}</Button>
      </form>
      <p>{t('following:lost')} <a href={paths.saidAndDid(language.tag)}>{t('following:toSaidAndDid')}</a></p>
    </div>
  )
}
