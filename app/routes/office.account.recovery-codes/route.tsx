import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ButtonLink } from '#app/components/button-link.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { makeRecoveryCodes } from '#app/features/ground/accounts/second-factor.server.ts'
import { findSecondFactors } from '#app/features/ground/accounts/second-factor-store.server.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'
import { rememberedPage } from '#app/server/return-to.ts'

export const handle: PageHandle = { title: (t) => t('accounts:recovery.title') }
const NO_STORE = { 'Cache-Control': 'no-store' }

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, 'account.own')
  return json({ ...await findSecondFactors(args.context.db, staff.id), to: rememberedPage(args.request, args.context) }, { headers: NO_STORE })
}

/** The answer shows the codes, this once: there is nothing to come back to. */
export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'account.own')
  const { totp } = await findSecondFactors(args.context.db, staff.id)
  if (!totp) throw notFound()
  return json({ codes: await makeRecoveryCodes(args.context.db, args.context.world, staff.id) }, { headers: NO_STORE })
}

export default function RecoveryCodes() {
  const { t } = useTranslator()
  const { recoveryCodes, passkeys, to } = useLoaderData<typeof loader>()
  const made = useActionData<typeof action>()
  return (
    <div className="stack">
      <h1>{t('accounts:recovery.title')}</h1>
      {made ? <Codes codes={made.codes} to={to} /> : <Make count={recoveryCodes} />}
      {passkeys === 0 && <p>{t('accounts:recovery.passkey')} <a href={paths.office.passkeys()}>{t('accounts:account.passkeyAdd')}</a></p>}
    </div>
  )
}

function Make({ count }: { readonly count: number }) {
  const { t } = useTranslator()
  return (
    <Form method="post" className="stack panel">
      <p>{t('accounts:recovery.why')}</p>
      {count > 0 && <p>{t('accounts:recovery.left', { count })} {t('accounts:recovery.againHint')}</p>}
      <Button>{count > 0 ? t('accounts:recovery.again') : t('accounts:recovery.make')}</Button>
    </Form>
  )
}

function Codes({ codes, to }: { readonly codes: readonly string[]; readonly to: string }) {
  const { t } = useTranslator()
  return (
    <div className="stack">
      <p>{t('accounts:recovery.keep')}</p>
      <ul className="plain panel secret-letters">{codes.map((code) => <li key={code}><code>{code}</code></li>)}</ul>
      <p><ButtonLink href={to}>{t('accounts:recovery.goOn')}</ButtonLink></p>
    </div>
  )
}
