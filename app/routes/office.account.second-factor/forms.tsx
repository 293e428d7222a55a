import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PasskeySignIn } from '#app/components/passkey-sign-in.tsx'
import { QrCode } from '#app/components/qr-code.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface Offered { readonly secret: string; readonly sealed: string; readonly address: string }

export function Show({ totp, passkeys, error }: { readonly totp: boolean; readonly passkeys: number; readonly error: string | undefined }) {
  const { t } = useTranslator()
  return (
    <div className="stack">
      <p>{t('accounts:factor.why')}</p>
      {totp && (
        <Form method="post" className="stack panel">
          <TextField id="code" label={t('accounts:factor.code')} hint={t('accounts:factor.codeHint')} error={error} autoComplete="one-time-code" />
          <Button>{t('accounts:factor.button')}</Button>
        </Form>
      )}
      {passkeys > 0 && <PasskeySignIn />}
    </div>
  )
}

/** The secret as a picture and as letters, and the first code to confirm it. A wrong code leaves the secret as it is. */
export function Enrol({ offered, replaces, first, error }: { readonly offered: Offered; readonly replaces: boolean; readonly first: boolean; readonly error: string | undefined }) {
  const { t } = useTranslator()
  return (
    <Form method="post" className="stack panel">
      {first && <p>{t('accounts:factor.why')}</p>}
      {replaces && <Notice tone="warning">{t('accounts:factor.replaces')}</Notice>}
      <p>{t('accounts:factor.scan')}</p>
      <QrCode text={offered.address} label={t('accounts:factor.qr')} />
      <p>{t('accounts:factor.type')} <code className="secret-letters">{offered.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code></p>
      <input type="hidden" name="secret" value={offered.sealed} />
      <TextField id="code" label={t('accounts:factor.confirm')} error={error} inputMode="numeric" autoComplete="one-time-code" />
      <Button>{t('accounts:factor.save')}</Button>
    </Form>
  )
}
