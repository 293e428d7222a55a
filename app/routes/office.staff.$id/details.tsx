import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Checkboxes } from '#app/components/checkboxes.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import type { MemberPage } from './load-member.server.ts'

interface DetailsProps {
  readonly page: MemberPage
  readonly errors: readonly FieldError[]
  /** What was typed when it was refused. */
  readonly typed: Typed | undefined
}

export function Details({ page: { account, organisations, languages }, errors, typed }: DetailsProps) {
  const { t, language } = useTranslator()
  const shown: Typed = typed?.['act']?.[0] === 'details' ? typed : { languages: account.languages, displayName: [account.displayName], email: [account.email ?? ''], organisationId: [account.organisationId ?? ''], ...daysOf(account) }
  const field = (id: string) => ({ id, defaultValue: shown[id]?.[0], error: errorOf(errors, id) })
  const options = [{ value: '', label: t('accounts:member.noOrganisation') }, ...organisations.map(({ id, name }) => ({ value: id, label: name }))]
  return (
    <Form method="post" className="stack panel">
      <h2>{t('accounts:member.details')}</h2>
      <TextField {...field('displayName')} label={t('accounts:member.displayName')} hint={t('accounts:member.displayNameHint')} autoComplete="off" />
      <TextField {...field('email')} label={t('accounts:member.email')} hint={t('accounts:member.emailHint')} inputMode="email" autoComplete="off" />
      <SelectField {...field('organisationId')} label={t('accounts:member.organisation')} options={options} />
      <p>{t('accounts:member.dates')}</p>
      {DAYS.map((name) => <TextField key={name} {...field(name)} label={t(`accounts:member.${name}`)} hint={t('accounts:member.dayHint')} autoComplete="off" />)}
      <Checkboxes name="languages" legend={t('accounts:member.languages')} hint={t('accounts:member.languagesHint')} options={languages.map((tag) => ({ value: tag, label: languageName(tag, language.tag) }))} chosen={shown['languages'] ?? []} error={errorOf(errors, 'languages')} />
      <Button name="act" value="details">{t('accounts:member.saveButton')}</Button>
    </Form>
  )
}

const DAYS = ['vettedOn', 'vettingExpiresOn', 'trainedOn', 'trainingExpiresOn'] as const

function daysOf(account: MemberPage['account']): Typed {
  return Object.fromEntries(DAYS.map((name) => [name, [account[name] ?? '']]))
}
