import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { LanguageTable } from '#app/features/ask/languages/language-table.tsx'
import { offerLanguage } from '#app/features/ask/languages/offer-language.server.ts'
import { SurveyLanguages } from '#app/features/ask/languages/survey-languages.tsx'
import { mayDo } from '#app/features/ground/accounts/staff-policy.ts'
import { readTyped } from '#app/forms/parse-form.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { requireStaff } from '#app/server/guards.ts'
import { loadLanguages, loadSurveyLanguages } from './load-languages.server.ts'

export const handle: PageHandle = { title: (t) => t('languages:title') }

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, 'languages.see')
  const languages = await loadLanguages(args.context)
  const surveys = await loadSurveyLanguages(args.context, languages.map(({ tag }) => tag))
  return json({ languages, surveys, mayChange: mayDo(staff, 'languages.offer') }, { headers: { 'Cache-Control': 'no-store' } })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'languages.offer')
  const { db, world, languageStates, refreshLanguages, translators } = args.context
  const typed = await readTyped(args.request)
  const tag = typed['language']?.[0] ?? ''
  const done = await offerLanguage(db, world, { staffId: staff.id, tag, offered: typed['act']?.[0] === 'offer', state: languageStates.get(tag) })
  if (!done.ok) return json({ errors: [{ field: 'languages', message: translators('en')(`languages:errors.${done.reason}`, { language: languageName(tag, 'en') }) }] }, { status: 422 })
  await refreshLanguages()
  return redirect(paths.office.languages(), 303)
}

export default function Languages() {
  const { t } = useTranslator()
  const { languages, surveys, mayChange } = useLoaderData<typeof loader>()
  const errors = useActionData<typeof action>()?.errors ?? []
  return (
    <div className="stack">
      <ErrorSummary errors={errors} />
      <h1>{t('languages:title')}</h1>
      <p>{t('languages:intro')}</p>
      <p>{t('languages:safetyIs')}</p>
      <div id="languages" tabIndex={-1}><LanguageTable languages={languages} mayChange={mayChange} /></div>
      <h2>{t('languages:surveys.title')}</h2>
      <p>{surveys.length > 0 ? t('languages:surveys.intro') : t('languages:surveys.empty')}</p>
      {surveys.map((survey) => <SurveyLanguages key={survey.surveyKey} {...survey} />)}
    </div>
  )
}
