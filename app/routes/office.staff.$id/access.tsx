import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import type { MemberPage } from './load-member.server.ts'

/** Invite again, disable, enable. */
export function Access({ account }: Pick<MemberPage, 'account'>) {
  const { t } = useTranslator()
  const active = account.state === 'active'
  return (
    <section className="stack" aria-labelledby="access">
      <h2 id="access">{t('accounts:member.access')}</h2>
      {active && account.email !== null && (
        <Form method="post" className="cluster">
          <Button kind="quiet" name="act" value="again">{t('accounts:member.again')}</Button>
          <span className="hint">{t('accounts:member.againHint')}</span>
        </Form>
      )}
      <Form method="post" className="cluster">
        <Button kind={active ? 'danger' : 'quiet'} name="act" value={active ? 'disable' : 'enable'}>{active ? t('accounts:member.disable') : t('accounts:member.enable')}</Button>
        {active && <span className="hint">{t('accounts:member.disableHint')}</span>}
      </Form>
    </section>
  )
}
