import { Form } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import { Button } from '#app/components/button.tsx'
import { PasskeySignIn } from '#app/components/passkey-sign-in.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { errorOf } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

export function LinkForm({ errors, typed, quiet }: { readonly errors: readonly { readonly field: string; readonly message: string }[]; readonly typed: string | undefined; readonly quiet: boolean }) {
  const { t } = useTranslator()
  return (
    <Form method="post" className="stack panel">
      <TextField id="email" label={t('accounts:signIn.email')} hint={t('accounts:signIn.sendHint')} defaultValue={typed} error={errorOf(errors, 'email')} inputMode="email" autoComplete="username" />
      <Button kind={quiet ? 'quiet' : 'primary'}>{t('accounts:signIn.send')}</Button>
    </Form>
  )
}

/** Passkeys need script; the provider is a link to another site. */
export function OtherWays({ provider }: { readonly provider: string | undefined }) {
  const { t } = useTranslator()
  return (
    <section className="stack" aria-labelledby="other-ways">
      <h2 id="other-ways">{t('accounts:signIn.other')}</h2>
      <PasskeySignIn />
      {provider !== undefined && <p><ButtonLink href={paths.office.signInWithProvider()} kind="quiet">{t('accounts:signIn.provider', { name: provider })}</ButtonLink></p>}
    </section>
  )
}

export function DemoAccounts({ accounts }: { readonly accounts: readonly { readonly id: string; readonly displayName: string }[] }) {
  const { t } = useTranslator()
  return (
    <Form method="post" reloadDocument className="stack">
      <p>{t('accounts:signIn.demo')}</p>
      <ul className="card-list">
        {accounts.map(({ id, displayName }) => (
          <li key={id}><Button name="staff" value={id} kind="quiet">{t('accounts:signIn.as', { role: displayName })}</Button></li>
        ))}
      </ul>
    </Form>
  )
}
