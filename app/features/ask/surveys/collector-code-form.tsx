import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/** The way in for somebody with a code from school or a poster. Collector codes are public and may stand in an address. */
export function CollectorCodeForm({ typed, error }: { readonly typed?: string; readonly error?: string | undefined }) {
  const { t, language } = useTranslator()
  return (
    <form method="get" action={paths.enterCode(language.tag)} className="stack">
      <TextField id="code" label={t('home:code.label')} hint={t('home:code.hint')} error={error} defaultValue={typed} autoComplete="off" dir="ltr" />
      <Button>{t('home:code.button')}</Button>
    </form>
  )
}
