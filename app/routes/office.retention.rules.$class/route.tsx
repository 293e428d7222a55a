import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { SelectField } from '#app/components/select-field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { changeRule } from '#app/features/ground/retention/change-retention.server.ts'
import { longestFor } from '#app/features/ground/retention/default-keep.ts'
import { ruleInput } from '#app/features/ground/retention/hold-input.ts'
import { DATA_CLASSES } from '#app/features/ground/retention/registry.ts'
import { getRules } from '#app/features/ground/retention/rule-store.server.ts'
import { parseForm, readTyped } from '#app/forms/parse-form.ts'
import { errorOf, sayErrors } from '#app/forms/say-errors.ts'
import { formatSpan } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'

const NO_STORE = { 'Cache-Control': 'no-store' }

export const handle: PageHandle = { title: (t) => t('retention:title') }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'retention.manage')
  const key = DATA_CLASSES.find((one) => one === args.params['class'])
  if (!key) throw notFound()
  return json({ key, keep: (await getRules(args.context.db))[key], longest: longestFor(key) }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'retention.manage')
  const key = DATA_CLASSES.find((one) => one === args.params['class'])
  if (!key) throw notFound()
  const { db, world, translators } = args.context
  const typed = await readTyped(args.request)
  const parsed = parseForm({ ...typed, dataClass: [key] }, ruleInput)
  if (!parsed.ok) return json({ typed, errors: sayErrors(translators('en'), parsed.errors) }, { status: 422, headers: NO_STORE })
  await changeRule(db, world, staff.id, parsed.value)
  return redirect(`${paths.office.retention()}?done=rule`, { status: 303, headers: NO_STORE })
}

export default function RulePage() {
  const { key, keep, longest } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const { t, language } = useTranslator()
  const errors = failed?.errors ?? []
  const typed = failed?.typed ?? { amount: [String(keep.amount)], unit: [keep.unit] }
  return (
    <form method="post" className="stack" noValidate>
      <ErrorSummary errors={errors} />
      <p><a className="back" href={paths.office.retention()}>{t('retention:rule.back')}</a></p>
      <h1>{t('retention:rule.title', { what: t(`retention:classes.${key}`) })}</h1>
      <p>{t(`retention:from.${key}`)}</p>
      <p>{t('retention:rule.intro', { longest: formatSpan(longest.amount, longest.unit, language.tag) })}</p>
      <TextField id="amount" label={t('retention:rule.amount')} inputMode="numeric" defaultValue={typed['amount']?.[0]} error={errorOf(errors, 'amount')} />
      <SelectField id="unit" label={t('retention:rule.unit')} defaultValue={typed['unit']?.[0] ?? 'months'} options={(['days', 'months'] as const).map((value) => ({ value, label: t(`retention:rule.units.${value}`) }))} />
      <div><Button>{t('retention:rule.button')}</Button></div>
    </form>
  )
}
