import { startRegistration } from '@simplewebauthn/browser'
import { useRef, useState } from 'react'
import { TextField } from '#app/components/text-field.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

type Options = Parameters<typeof startRegistration>[0]['optionsJSON']
type Problem = 'missing' | 'failed' | undefined

/** Needs script: the browser asks the device to make a key, the server keeps its public half. */
export function AddPasskey() {
  const { t } = useTranslator()
  const form = useRef<HTMLFormElement>(null)
  const [problem, setProblem] = useState<Problem>()
  const add = () => {
    const label = form.current ? String(new FormData(form.current).get('label')).trim() : '' // a text field
    if (label === '') { setProblem('missing'); return }
    setProblem(undefined)
    addPasskey(label).then(() => { location.assign(paths.office.passkeys()) }, () => { setProblem('failed') })
  }
  return (
    <form ref={form} className="stack panel" onSubmit={(event) => { event.preventDefault(); add() }}>
      <h2>{t('accounts:account.passkeyAdd')}</h2>
      <noscript><p>{t('accounts:account.passkeyNoScript')}</p></noscript>
      <TextField id="label" label={t('accounts:account.passkeyLabel')} hint={t('accounts:account.passkeyHint')} error={problem === 'missing' ? t('accounts:errors.passkeyLabel.missing') : undefined} autoComplete="off" />
      {problem === 'failed' && <p className="error-message" role="alert">{t('accounts:errors.passkey.failed')}</p>}
      <p><button type="submit" className="button button-primary">{t('accounts:account.passkeyAdd')}</button></p>
    </form>
  )
}

async function addPasskey(label: string): Promise<void> {
  const options = await post<Options>({ act: 'begin' })
  const answer = await startRegistration({ optionsJSON: options })
  await post({ act: 'finish', label, answer: JSON.stringify(answer) })
}

async function post<Answer>(fields: Readonly<Record<string, string>>): Promise<Answer> {
  const address = `${paths.office.passkeys()}?_data=${encodeURIComponent('routes/office.account.passkeys')}`
  const answer = await fetch(address, { method: 'POST', body: new URLSearchParams(fields) })
  if (!answer.ok) throw new Error('the passkey was refused')
  return await answer.json() as Answer // our own route's answer
}
