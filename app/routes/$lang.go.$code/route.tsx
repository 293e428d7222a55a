import { json, redirect, type HeadersArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { getEdition } from '#app/features/ask/surveys/survey-definition.ts'
import { introOf } from '#app/features/ask/surveys/edition-intro.ts'
import { firstUnanswered } from '#app/features/ask/surveys/journey.ts'
import { ACCESS_FIELD, AccessField, EmptyField } from '#app/features/hear/access/start-fields.tsx'
import { startPromiseOf } from '#app/features/hear/answering/promise.ts'
import { StartPage, type StartPageProps } from '#app/features/hear/answering/start-page.tsx'
import { textIn } from '#app/i18n/localized-text.ts'
import { readTyped } from '#app/forms/parse-form.ts'
import { errorOf, sayErrors } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { openVisit } from '#app/server/answering-visit.ts'
import type { PostArgs } from '#app/server/asking.ts'
import { isDeviceUnknown } from '#app/server/device-cookie.ts'
import { clearedDraftCookie, draftCookie } from '#app/server/draft-cookie.ts'
import { publicPage } from '#app/server/guards.ts'
import { startAnswering } from '#app/server/start-answering.ts'

interface Start extends StartPageProps { readonly lang: string; readonly large: boolean; readonly access: 'open' | 'code'; readonly languages: readonly string[] }

export const handle: PageHandle<Start> = {
  title: (t, data) => data ? textIn(data.title, data.lang).text : t('common:siteName'),
  styles: () => 'inline',
  languages: (data) => data?.languages,
  size: (data) => data?.large ? 'large' : undefined,
}

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const { wayIn, version, begun, code, device, format } = await openVisit(args)
  const [firstLanguage = lang] = wayIn.languages
  if (!wayIn.languages.includes(lang)) throw redirect(paths.go(firstLanguage, wayIn.code))
  const edition = getEdition(version.definition, wayIn.edition)
  const afresh = code !== undefined && device !== 'own' && args.request.headers.get('sec-fetch-site') !== 'same-origin'
  const headers = new Headers({ 'Cache-Control': code ? 'no-store' : 'public, no-cache' })
  if (afresh) headers.append('Set-Cookie', clearedDraftCookie(args.context, wayIn.code)) // the next child sees nothing of the one before (settled 8)
  const props: StartPageProps = { title: version.definition.title, intro: introOf(edition, format, lang), minutes: edition.saysMinutes ? undefined : edition.minutes, consultationSlug: wayIn.consultationSlug, collector: wayIn.code, promise: startPromiseOf(wayIn), begun: begun && !afresh }
  return json({ ...props, lang, large: wayIn.edition === '7-8', access: wayIn.access, languages: wayIn.languages }, { headers })
}

export async function action(args: PostArgs) {
  const { lang, t } = publicPage(args)
  const { wayIn, version, shown, draft, begun, device } = await openVisit(args)
  const typed = await readTyped(args.request)
  const choice = typed['take-part']?.[0]
  if (choice === 'no') return redirect(paths.noThanks(lang, wayIn.code), { headers: { 'Set-Cookie': clearedDraftCookie(args.context, wayIn.code) } })
  if (choice === 'carry-on' && begun) {
    const next = firstUnanswered(shown, draft.content.answers)
    return redirect(next ? paths.question(lang, wayIn.code, next.key) : paths.check(lang, wayIn.code))
  }
  const [first] = shown
  if (!first) throw new Error('an edition without questions cannot be open')
  const started = await startAnswering(args.context, wayIn, version.id, typed)
  const next = isDeviceUnknown(args.request, args.context, wayIn) ? paths.device(lang, wayIn.code) : paths.question(lang, wayIn.code, first.key)
  if (started.ok) return redirect(next, { headers: { 'Set-Cookie': draftCookie(args.context, wayIn.code, started.code, device) } })
  const failed = { typed: typed[ACCESS_FIELD]?.[0], busy: started.reason === 'busy', errors: started.reason === 'access' ? sayErrors(t, started.errors) : [] }
  return json(failed, started.reason === 'busy' ? { status: 503, headers: { 'Retry-After': '30' } } : { status: 422 })
}

export function headers({ actionHeaders }: HeadersArgs): HeadersInit {
  const after = actionHeaders.get('Retry-After')
  return after === null ? {} : { 'Retry-After': after }
}

export default function Start() {
  const { access, languages: _offered, ...start } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const errors = failed?.errors ?? []
  return (
    <div className="stack">
      <ErrorSummary errors={errors} />
      {failed?.busy && <Busy />}
      <StartPage {...start}>
        {access === 'code' && <AccessField typed={failed?.typed} error={errorOf(errors, ACCESS_FIELD)} />}
        <EmptyField />
      </StartPage>
    </div>
  )
}

/** So many begin at once that some wait a moment (FORM-12: nothing is lost). */
function Busy() {
  const { t } = useTranslator()
  return <Notice tone="warning" title={t('answering:start.busy.title')}>{t('answering:start.busy.body')}</Notice>
}
