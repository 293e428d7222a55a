import { Button } from '#app/components/button.tsx'
import { Checkboxes } from '#app/components/checkboxes.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Radios } from '#app/components/radios.tsx'
import { described, Field } from '#app/components/field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { LAWFUL_REASONS, RECIPIENTS, ROUTES, SHARED } from '#app/features/hear/safeguarding/concerns/concern.ts'
import { Moment } from '#app/features/hear/safeguarding/concerns/moment.tsx'
import type { Referral } from '#app/features/hear/safeguarding/concerns/referral-store.server.ts'
import type { ConcernFormProps } from '#app/features/hear/safeguarding/concerns/triage-form.tsx'
import { errorOf } from '#app/forms/say-errors.ts'
import { formatList } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface ReferralsProps extends ConcernFormProps {
  readonly timeZone: string
  /** The local day and time of now: most are written down at once. */
  readonly now: { readonly day: string; readonly time: string }
}

/** To whom it was passed on, line by line, and the form for another line (SEED-115). */
export function Referrals({ timeZone, now, ...form }: ReferralsProps) {
  const { t } = useTranslator()
  const { referrals, state } = form.concern
  return (
    <section className="stack" aria-labelledby="referrals-title">
      <h2 id="referrals-title">{t('concerns:referrals.title')}</h2>
      {referrals.length === 0 ? <p>{t('concerns:referrals.none')}</p> : <ReferralTable referrals={referrals} timeZone={timeZone} />}
      {state !== 'closed' && <ReferralForm {...form} now={now} />}
    </section>
  )
}

function ReferralTable({ referrals, timeZone }: { readonly referrals: readonly Referral[]; readonly timeZone: string }) {
  const { t, language } = useTranslator()
  const rows = referrals.map((one) => [
    RECIPIENTS.flatMap((name) => name === one.recipient ? [t(`concerns:recipient.${name}`)] : []), ROUTES.flatMap((name) => name === one.route ? [t(`concerns:route.${name}`)] : []),
    LAWFUL_REASONS.flatMap((name) => name === one.lawfulReason ? [t(`concerns:lawfulReason.${name}`)] : []), formatList(one.shared.map((name) => t(`concerns:shared.${name}`)), language.tag),
    <Moment key="made" at={one.madeAt} timeZone={timeZone} />, one.by,
  ])
  return (
    <>
      <DataTable caption={t('concerns:referrals.table')} rows={rows}
        head={[t('concerns:referrals.to'), t('concerns:referrals.route'), t('concerns:referrals.reason'), t('concerns:referrals.shared'), t('concerns:referrals.made'), t('concerns:referrals.by')]} />
      <p className="quiet">{t('concerns:referrals.immutable')}</p>
    </>
  )
}

function ReferralForm({ concern, typed, errors, now }: Omit<ReferralsProps, 'timeZone'>) {
  const { t } = useTranslator()
  const chosen = (field: string) => ({ chosen: typed[field]?.[0], error: errorOf(errors, field) })
  const reasons = LAWFUL_REASONS.filter((value) => (value === 'drill') === (concern.kind === 'drill'))
  return (
    <form method="post" className="stack panel" aria-labelledby="refer-title">
      <h3 id="refer-title">{t('concerns:refer.title')}</h3>
      <input type="hidden" name="intent" value="refer" />
      <div className="side-by-side">
        <Radios name="recipient" legend={t('concerns:refer.recipient')} {...chosen('recipient')} options={RECIPIENTS.map((value) => ({ value, label: t(`concerns:recipient.${value}`) }))} />
        <Radios name="route" legend={t('concerns:refer.route')} {...chosen('route')} options={ROUTES.map((value) => ({ value, label: t(`concerns:route.${value}`) }))} />
        <Radios name="lawfulReason" legend={t('concerns:refer.lawfulReason')} {...chosen('lawfulReason')} options={reasons.map((value) => ({ value, label: t(`concerns:lawfulReason.${value}`) }))} />
        <Checkboxes name="shared" legend={t('concerns:refer.shared')} hint={t('concerns:refer.sharedHint')} chosen={typed['shared'] ?? []} error={errorOf(errors, 'shared')}
          options={SHARED.map((value) => ({ value, label: t(`concerns:shared.${value}`) }))} />
      </div>
      <div className="cluster">
        <DayField value={typed['madeOn']?.[0] ?? now.day} error={errorOf(errors, 'madeOn')} />
        <TextField id="madeAt" label={t('concerns:refer.madeAt')} hint={t('concerns:refer.madeAtHint')} error={errorOf(errors, 'madeAt')} defaultValue={typed['madeAt']?.[0] ?? now.time} autoComplete="off" />
      </div>
      <div><Button>{t('concerns:refer.button')}</Button></div>
    </form>
  )
}

function DayField({ value, error }: { readonly value: string; readonly error: string | undefined }) {
  const { t } = useTranslator()
  return <Field id="madeOn" label={t('concerns:refer.madeOn')} error={error}><input type="date" id="madeOn" name="madeOn" defaultValue={value} {...described({ id: 'madeOn', error })} /></Field>
}
