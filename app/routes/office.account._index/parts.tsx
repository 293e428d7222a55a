import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Day } from '#app/components/day.tsx'
import { Status } from '#app/components/status.tsx'
import type { OwnAccount } from '#app/features/ground/accounts/account-store.server.ts'
import { GrantNames } from '#app/features/ground/accounts/grant-names.tsx'
import type { SecondFactors } from '#app/features/ground/accounts/second-factor-store.server.ts'
import type { SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import { formatList } from '#app/i18n/formats.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

export function Facts({ staff, account, places }: { readonly staff: SignedInStaff; readonly account: OwnAccount | undefined; readonly places: Readonly<Record<string, string>> }) {
  const { t, language } = useTranslator()
  const facts = [
    [t('accounts:account.name'), staff.displayName],
    [t('accounts:account.email'), account?.email ?? t('accounts:account.noEmail')],
    [t('accounts:account.roles'), <GrantNames key="roles" grants={staff.grants} places={places} />],
    [t('accounts:account.languages'), formatList(staff.languages.map((tag) => languageName(tag, language.tag)), language.tag)],
    [t('accounts:account.vetting'), <DayOrNone key="vetting" day={account?.vettingExpiresOn} />],
    [t('accounts:account.training'), <DayOrNone key="training" day={account?.trainingExpiresOn} />],
  ] as const
  return <dl className="facts">{facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
}

export function Factors({ factors }: { readonly factors: SecondFactors }) {
  const { t } = useTranslator()
  return (
    <section className="stack" aria-labelledby="factors">
      <h2 id="factors">{t('accounts:account.factors')}</h2>
      <p>{factors.totp ? t('accounts:account.appYes', { count: factors.recoveryCodes }) : t('accounts:account.appNo')}</p>
      <ul className="cluster">
        <li><a href={paths.office.secondFactor()}>{factors.totp ? t('accounts:account.appNew') : t('accounts:account.appSet')}</a></li>
        {factors.totp && <li><a href={paths.office.recoveryCodes()}>{t('accounts:recovery.title')}</a></li>}
        <li><a href={paths.office.passkeys()}>{t('accounts:account.passkeys')}</a></li>
      </ul>
    </section>
  )
}

interface OwnSession { readonly id: string; readonly device: string; readonly since: string; readonly seen: string; readonly here: boolean }

export function Sessions({ sessions }: { readonly sessions: readonly OwnSession[] }) {
  const { t } = useTranslator()
  const head = [t('accounts:account.device'), t('accounts:account.since'), t('accounts:account.seen')]
  const rows = sessions.map(({ id, device, since, seen, here }) => [
    here ? <span key={id} className="cluster">{device} <Status kind="good">{t('accounts:account.this')}</Status></span> : device,
    <Day key="since" day={since} />, <Day key="seen" day={seen} />,
  ])
  return (
    <section className="stack" aria-labelledby="sessions">
      <h2 id="sessions">{t('accounts:account.sessions')}</h2>
      <DataTable caption={t('accounts:account.sessionsTable')} head={head} rows={rows} />
      <Form method="post" className="cluster" reloadDocument>
        <Button kind="danger" name="act" value="everywhere">{t('accounts:account.everywhere')}</Button>
        <span className="hint">{t('accounts:account.everywhereHint')}</span>
      </Form>
    </section>
  )
}

function DayOrNone({ day }: { readonly day: string | null | undefined }) {
  const { t } = useTranslator()
  return day ? <Day day={day} /> : <>{t('accounts:account.notRecorded')}</>
}
