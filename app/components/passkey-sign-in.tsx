import { startAuthentication } from '@simplewebauthn/browser'
import { useState } from 'react'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

type Options = Parameters<typeof startAuthentication>[0]['optionsJSON']

/** The browser asks for the lock of the device; the server checks what it signed. */
export function PasskeySignIn() {
  const { t } = useTranslator()
  const [failed, setFailed] = useState(false)
  const signIn = () => { setFailed(false); askPasskey().then((to) => { location.assign(to) }, () => { setFailed(true) }) }
  return (
    <div className="stack">
      <p className="hint">{t('accounts:signIn.passkeyHint')}</p>
      <p><button type="button" className="button button-quiet" onClick={signIn}>{t('accounts:signIn.passkey')}</button></p>
      <noscript><p className="hint">{t('accounts:account.passkeyNoScript')}</p></noscript>
      {failed && <p className="error-message" role="alert">{t('accounts:errors.passkey.failed')}</p>}
    </div>
  )
}

async function askPasskey(): Promise<string> {
  const options = await post<Options>({ act: 'begin' })
  const answer = await startAuthentication({ optionsJSON: options })
  return (await post<{ to: string }>({ act: 'finish', answer: JSON.stringify(answer) })).to
}

async function post<Answer>(fields: Readonly<Record<string, string>>): Promise<Answer> {
  const answer = await fetch(paths.office.signInPasskey(), { method: 'POST', body: new URLSearchParams(fields) })
  if (!answer.ok) throw new Error('the passkey was refused')
  return await answer.json() as Answer // our own route's answer
}
