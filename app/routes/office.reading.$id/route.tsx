import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useMemo, useRef } from 'react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { KeysSwitch, useKeys } from '#app/components/keys.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { Notice } from '#app/components/notice.tsx'
import { UserText } from '#app/components/user-text.tsx'
import { recordTextsViewed } from '#app/features/ground/audit/record-texts-viewed.server.ts'
import { ThresholdsNote } from '#app/features/ground/duty/duty-notes.tsx'
import { findThresholds } from '#app/features/ground/duty/duty-store.server.ts'
import { contributionAct } from '#app/features/hear/contributions/contribution-input.ts'
import { ContributionFacts } from '#app/features/hear/contributions/contribution-facts.tsx'
import { ContributionText } from '#app/features/hear/contributions/contribution-text.tsx'
import { FlagStatus } from '#app/features/hear/contributions/flag-status.tsx'
import { findText } from '#app/features/hear/contributions/open-text.server.ts'
import { ReadingActs } from '#app/features/hear/contributions/reading-acts.tsx'
import { findHolders, hold } from '#app/features/hear/contributions/reading-lease.server.ts'
import { LongReading } from '#app/features/hear/contributions/reading-notices.tsx'
import { findLongReading } from '#app/features/hear/contributions/reading-spell.server.ts'
import { RedactionForm, TranslationForm } from '#app/features/hear/contributions/text-forms.tsx'
import { parseForm, readTyped } from '#app/forms/parse-form.ts'
import { errorOf, sayErrors } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'
import { perform } from './perform.server.ts'

export const handle: PageHandle = { title: (t) => t('reading:item.title') }
const NO_STORE = { 'Cache-Control': 'no-store' }

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, 'contributions.read')
  const { db, world } = args.context
  const text = await findText(db, world, staff, args.params['id'] ?? '')
  if (!text) throw notFound()
  const waits = text.readState === 'unread' && !text.withSafeguarding
  if (waits) await hold(db, world, staff.id, text.id)
  await recordTextsViewed(db, world, { staffId: staff.id, page: 'reading', subjectType: 'contribution', id: text.id })
  const heldBy = (await findHolders(db, world, staff.id, [text.id])).get(text.id)?.displayName
  return json({ text, waits, heldBy, thresholds: await findThresholds(db), longReading: await findLongReading(db, world, staff.id) }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'contributions.read')
  const t = args.context.translators('en')
  const typed = await readTyped(args.request)
  const form = parseForm(typed, contributionAct)
  if (!form.ok) return json({ errors: sayErrors(t, form.errors), typed }, { status: 422, headers: NO_STORE })
  const performed = await perform(args.context, staff, args.params['id'] ?? '', form.value)
  if (performed.ok) return redirect(performed.to, { status: 303, headers: NO_STORE })
  if (performed.reason === 'notFound') throw notFound()
  if (performed.reason === 'withSafeguarding') throw new Response(null, { status: 403 })
  const errors = sayErrors(t, [{ field: 'translation', message: 'reading:errors.read.language' }])
  return json({ errors, typed }, { status: 422, headers: NO_STORE })
}

export default function ReadText() {
  const { text, waits, heldBy, thresholds, longReading } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const errors = failed?.errors ?? []
  const { t } = useTranslator()
  const readForm = useRef<HTMLFormElement>(null)
  useKeys(useMemo(() => ({ r: () => { readForm.current?.requestSubmit() } }), []))
  return (
    <div className="stack">
      <ErrorSummary errors={errors} />
      <h1>{text.withSafeguarding ? t('reading:item.titleConcern') : t('reading:item.title')}</h1>
      <nav className="cluster" aria-label={t('reading:title')}>
        <a href={paths.office.reading()}>{t('reading:item.back')}</a>
        {waits && <Form method="post"><input type="hidden" name="intent" value="skip" /><Button kind="quiet">{t('reading:item.next')}</Button></Form>}
      </nav>
      <LongReading minutes={longReading} />
      {heldBy && <Notice tone="warning"><p>{t('reading:item.heldBy', { name: heldBy })}</p></Notice>}
      <p><FlagStatus flag={text.flag} reason={text.flagReason} /></p>
      <ContributionFacts text={text} />
      <ContributionText original={text.original === '' ? null : <UserText text={text.original} language={text.language} />} language={text.language} translation={text.translation} redacted={text.redacted} />
      <ThresholdsNote thresholds={thresholds} />
      <ReadingActs text={text} readForm={readForm} />
      {text.mayAct && <TranslationForm text={text} typed={failed?.typed['translation']?.[0]} error={errorOf(errors, 'translation')} />}
      {text.mayAct && <RedactionForm text={text} typed={failed?.typed['redacted']?.[0]} error={errorOf(errors, 'redacted')} />}
      <KeysSwitch />
    </div>
  )
}
