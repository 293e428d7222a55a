import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { errorOf } from '#app/forms/say-errors.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface ComeInProps {
  readonly demoCode: string | undefined
  readonly typed: Typed
  readonly errors: readonly FieldError[]
}

/** Two ways in: with the code of the space for the first time, with one's member code afterwards. Never by address (settled 7). */
export function ComeIn({ demoCode, typed, errors }: ComeInProps) {
  const { t } = useTranslator()
  return (
    <>
      <form method="post" className="stack" aria-labelledby="enter">
        <h2 id="enter">{t('forums:enter.title')}</h2>
        <p>{t('forums:enter.what')}</p>
        {demoCode && <p className="quiet">{t('forums:enter.demo', { code: demoCode })}</p>}
        <TextField id="spaceCode" label={t('forums:enter.code')} hint={t('forums:enter.hint')} autoComplete="off" dir="ltr" defaultValue={typed['spaceCode']?.[0]} error={errorOf(errors, 'spaceCode')} />
        <div><Button name="intent" value="enter">{t('forums:enter.button')}</Button></div>
      </form>
      <form method="post" className="stack" aria-labelledby="return">
        <h2 id="return">{t('forums:return.title')}</h2>
        <TextField id="memberCode" label={t('forums:return.code')} hint={t('forums:return.hint')} autoComplete="off" dir="ltr" defaultValue={typed['memberCode']?.[0]} error={errorOf(errors, 'memberCode')} />
        <div><Button kind="quiet" name="intent" value="return">{t('forums:return.button')}</Button></div>
      </form>
    </>
  )
}
