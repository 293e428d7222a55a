import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { QrCode } from '#app/components/qr-code.tsx'
import { TextField } from '#app/components/text-field.tsx'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface SetUpFormProps {
  readonly errors: readonly FieldError[]
  readonly typed: Typed
  readonly offered: { readonly secret: string; readonly sealed: string; readonly address: string }
}

export function SetUpForm({ errors, typed, offered }: SetUpFormProps) {
  const { t } = useTranslator()
  const field = (id: string) => ({ id, defaultValue: typed[id]?.[0], error: errorOf(errors, id) })
  return (
    <Form method="post" className="stack">
      <TextField {...field('token')} label={t('accounts:setUp.token')} autoComplete="off" />
      <TextField {...field('partnership')} label={t('accounts:setUp.partnership')} hint={t('accounts:setUp.partnershipHint')} autoComplete="organization" />
      <h2>{t('accounts:setUp.adminTitle')}</h2>
      <TextField {...field('adminName')} label={t('accounts:setUp.adminName')} autoComplete="name" />
      <TextField {...field('adminEmail')} label={t('accounts:setUp.adminEmail')} inputMode="email" autoComplete="email" />
      <h2>{t('accounts:setUp.leadTitle')}</h2>
      <p>{t('accounts:setUp.leadHint')}</p>
      <TextField {...field('leadName')} label={t('accounts:setUp.leadName')} autoComplete="off" />
      <TextField {...field('leadEmail')} label={t('accounts:setUp.leadEmail')} inputMode="email" autoComplete="off" />
      <h2>{t('accounts:setUp.appTitle')}</h2>
      <p>{t('accounts:setUp.app')}</p>
      <QrCode text={offered.address} label={t('accounts:factor.qr')} />
      <p><code className="secret-letters">{offered.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code></p>
      <input type="hidden" name="secret" value={offered.sealed} />
      <TextField id="code" label={t('accounts:setUp.code')} error={errorOf(errors, 'code')} inputMode="numeric" autoComplete="one-time-code" />
      <Button>{t('accounts:setUp.button')}</Button>
    </Form>
  )
}
