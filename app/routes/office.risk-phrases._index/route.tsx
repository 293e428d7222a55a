import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DataTable } from '#app/components/data-table.tsx'
import { Day } from '#app/components/day.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { Status } from '#app/components/status.tsx'
import { countTriggers } from '#app/features/hear/safeguarding/risk/count-triggers.server.ts'
import { findMatcher } from '#app/features/hear/safeguarding/risk/find-matcher.server.ts'
import { tryInput } from '#app/features/hear/safeguarding/risk/phrase-input.ts'
import { listStates } from '#app/features/hear/safeguarding/risk/risk-phrase-store.server.ts'
import { TriggerTable } from '#app/features/hear/safeguarding/risk/trigger-table.tsx'
import { TryForm } from '#app/features/hear/safeguarding/risk/try-form.tsx'
import { parseForm, readTyped, type FieldError, type Typed } from '#app/forms/parse-form.ts'
import { sayErrors } from '#app/forms/say-errors.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { requireStaff } from '#app/server/guards.ts'

interface Tried { readonly found: Parameters<typeof TryForm>[0]['found']; readonly typed: Typed; readonly errors: readonly FieldError[] }

const NO_STORE = { 'Cache-Control': 'no-store' }

export const handle: PageHandle = { title: (t) => t('risk:title') }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'risk.manage')
  const { db } = args.context
  return json({ lists: await listStates(db), triggers: await countTriggers(db) }, { headers: NO_STORE })
}

/** Tries a text: it is read, answered and forgotten. */
export async function action(args: ActionFunctionArgs) {
  await requireStaff(args, 'risk.manage')
  const { db, translators } = args.context
  const typed = await readTyped(args.request)
  const parsed = parseForm(typed, tryInput)
  if (!parsed.ok) return json<Tried>({ found: null, typed, errors: sayErrors(translators('en'), parsed.errors) }, { status: 422, headers: NO_STORE })
  const matches = (await findMatcher(db)).list(parsed.value.text, 'en')
  const found = matches.map(({ phrase: { language, phrase, category } }) => ({ language, phrase, category }))
  return json<Tried>({ found, typed, errors: [] }, { headers: NO_STORE })
}

export default function RiskPhrases() {
  const { t } = useTranslator()
  const { lists, triggers } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  return (
    <div className="stack">
      <ErrorSummary errors={tried?.errors ?? []} />
      <h1>{t('risk:title')}</h1>
      <p>{t('risk:intro')}</p>
      <Notice tone="warning" title={t('risk:blind.title')}><p>{t('risk:blind.body')}</p></Notice>
      <TryForm typed={tried?.typed ?? {}} errors={tried?.errors ?? []} found={tried?.found ?? null} />
      <Lists lists={lists} />
      <h2>{t('risk:triggers.title')}</h2>
      <p>{t('risk:triggers.intro')}</p>
      <TriggerTable lines={triggers} />
    </div>
  )
}

function Lists({ lists }: { readonly lists: Awaited<ReturnType<typeof listStates>> }) {
  const { t, language: page } = useTranslator()
  const rows = lists.map(({ language, active, unchecked, lastChecked }) => [
    <a key="list" href={paths.office.riskList(language)}>{languageName(language, page.tag)}</a>, active, unchecked,
    lastChecked ? <Day key="day" day={lastChecked} /> : <Status key="day" kind="attention">{t('risk:lists.never')}</Status>,
  ])
  return <DataTable caption={t('risk:lists.caption')} head={[t('risk:lists.language'), t('risk:lists.active'), t('risk:lists.unchecked'), t('risk:lists.checked')]} rows={rows} />
}
