import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Day } from '#app/components/day.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { UserText } from '#app/components/user-text.tsx'
import { settleInput } from '#app/features/ground/complaints/complaint-input.ts'
import { HandleForms } from '#app/features/ground/complaints/complaint-forms.tsx'
import { ComplaintState } from '#app/features/ground/complaints/complaint-list.tsx'
import { acknowledgeComplaint, openComplaint, settleComplaint, type OpenedComplaint } from '#app/features/ground/complaints/handle-complaint.server.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { parseForm, readTyped } from '#app/forms/parse-form.ts'
import { sayErrors } from '#app/forms/say-errors.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'

const NO_STORE = { 'Cache-Control': 'no-store' }

export const handle: PageHandle<OpenedComplaint> = { title: (t, data) => data ? t('complaints:one.title', { number: data.line.number }) : t('complaints:title') }

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, 'complaints.handle')
  const { db, world } = args.context
  const opened = await openComplaint(db, world, { staffId: staff.id, id: args.params['id'] ?? '' })
  if (!opened) throw notFound()
  return json({ ...opened, today: dayOf(world) }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'complaints.handle')
  const { db, world, translators } = args.context
  const act = { staffId: staff.id, id: args.params['id'] ?? '' }
  const typed = await readTyped(args.request)
  if (typed['intent']?.[0] === 'acknowledge') {
    await acknowledgeComplaint(db, world, act)
    return redirect(`${paths.office.complaints()}?done=acknowledged`, { status: 303, headers: NO_STORE })
  }
  const parsed = parseForm(typed, settleInput)
  if (!parsed.ok) return json({ errors: sayErrors(translators('en'), parsed.errors) }, { status: 422, headers: NO_STORE })
  await settleComplaint(db, world, act, parsed.value.outcome)
  return redirect(`${paths.office.complaints()}?done=settled`, { status: 303, headers: NO_STORE })
}

export default function ComplaintPage() {
  const { line, content, today } = useLoaderData<typeof loader>()
  const errors = useActionData<typeof action>()?.errors ?? []
  const { t } = useTranslator()
  return (
    <div className="stack">
      <ErrorSummary errors={errors} />
      <p><a className="back" href={paths.office.complaints()}>{t('complaints:one.back')}</a></p>
      <h1>{t('complaints:one.title', { number: line.number })}</h1>
      <p><ComplaintState complaint={line} today={today} /></p>
      <Facts line={line} />
      <h2>{t('complaints:one.text')}</h2>
      {content ? <UserText text={content.text} language={line.language} /> : <p>{t('complaints:one.gone')}</p>}
      <h2>{t('complaints:one.contact')}</h2>
      <p>{content?.contact ? <bdi>{content.contact}</bdi> : line.state === 'settled' ? t('complaints:one.contactGone') : t('complaints:one.noContact')}</p>
      <Notice tone="warning">{t('complaints:one.danger')}</Notice>
      <HandleForms state={line.state} errors={errors} />
    </div>
  )
}

function Facts({ line }: Pick<OpenedComplaint, 'line'>) {
  const { t, language } = useTranslator()
  return (
    <dl className="facts">
      <div><dt>{t('complaints:list.head.about')}</dt><dd>{t(`complaints:about.${line.about}`)}</dd></div>
      <div><dt>{t('complaints:one.received')}</dt><dd><Day day={line.receivedOn} /></dd></div>
      <div><dt>{t('complaints:list.head.by')}</dt><dd><Day day={line.acknowledgeBy} /></dd></div>
      <div><dt>{t('complaints:one.language')}</dt><dd>{languageName(line.language, language.tag)}</dd></div>
      {line.acknowledgedOn && <div><dt>{t('complaints:one.acknowledged')}</dt><dd><Day day={line.acknowledgedOn} /></dd></div>}
      {line.settledOn && line.outcome && <div><dt>{t('complaints:one.outcome')}</dt><dd>{t(`complaints:outcomes.${line.outcome}`)}, {t('complaints:one.settledOn')} <Day day={line.settledOn} /></dd></div>}
    </dl>
  )
}
