import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { AddPhraseForm, CheckForm } from '#app/features/hear/safeguarding/risk/list-forms.tsx'
import { listPhraseLines } from '#app/features/hear/safeguarding/risk/list-page.server.ts'
import { PhraseTables } from '#app/features/hear/safeguarding/risk/phrase-tables.tsx'
import { sayErrors } from '#app/forms/say-errors.ts'
import { readTyped } from '#app/forms/parse-form.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'
import { perform } from './perform.server.ts'

export const handle: PageHandle<{ language: string }> = { title: (t, data) => t('risk:list.title', { language: languageName(data?.language ?? 'en', 'en') }) }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'risk.manage')
  const language = args.params['language'] ?? ''
  const lines = await listPhraseLines(args.context.db, language)
  if (lines.length === 0 && !args.context.languages.some(({ tag }) => tag === language)) throw notFound()
  return json({ language, lines }, { headers: { 'Cache-Control': 'no-store' } })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'risk.manage')
  const { context, request } = args
  const language = args.params['language'] ?? ''
  const typed = await readTyped(request)
  const done = await perform(context, { staffId: staff.id, language }, typed)
  if (done.ok) return redirect(paths.office.riskList(language), 303)
  if (done.reason === 'absent') throw notFound()
  return json({ typed, errors: sayErrors(context.translators('en'), done.errors) }, { status: 422, headers: { 'Cache-Control': 'no-store' } })
}

export default function RiskList() {
  const { t } = useTranslator()
  const { language, lines } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const unchecked = lines.filter(({ active, checkedOn }) => active && checkedOn === null).length
  return (
    <div className="stack">
      <ErrorSummary errors={failed?.errors ?? []} />
      <p><a className="back" href={paths.office.riskPhrases()}>{t('risk:list.back')}</a></p>
      <h1>{t('risk:list.title', { language: languageName(language, 'en') })}</h1>
      {unchecked > 0 && <Notice tone="warning" title={t('risk:lists.draft')}><p>{t('risk:lists.draftBody', { count: unchecked })}</p></Notice>}
      <div className="work">
        <AddPhraseForm typed={failed?.typed ?? {}} errors={failed?.errors ?? []} language={language} />
        <CheckForm unchecked={unchecked} />
      </div>
      <PhraseTables lines={lines} language={language} />
    </div>
  )
}
