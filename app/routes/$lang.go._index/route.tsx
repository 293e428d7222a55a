import { json, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { CollectorCodeForm } from '#app/features/ask/surveys/collector-code-form.tsx'
import { readCollectorCode } from '#app/features/ask/surveys/collector-code.ts'
import { findWayIn } from '#app/features/ask/surveys/survey-store.server.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { publicPage } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('home:code.title') }

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const { db, world } = args.context
  const typed = new URL(args.request.url).searchParams.get('code')
  if (typed === null) return json(form('', null), { headers: { 'Cache-Control': 'public, max-age=60' } })
  const code = readCollectorCode(typed)
  if (code === '') return json(form(typed, 'missing'), { status: 422 })
  const wayIn = await findWayIn(db, world, code)
  if (wayIn) return redirect(paths.go(lang, wayIn.code), { headers: { 'Cache-Control': 'no-store' } })
  return json(form(typed, 'unknown'), { status: 422 })
}

function form(typed: string, error: 'missing' | 'unknown' | null) {
  return { typed, error }
}

export default function EnterCode() {
  const { typed, error } = useLoaderData<typeof loader>()
  const { t } = useTranslator()
  const message = error === null ? undefined : t(`home:code.errors.${error}`)
  return (
    <div className="stack">
      {message && <ErrorSummary errors={[{ field: 'code', message }]} />}
      <h1>{t('home:code.title')}</h1>
      <CollectorCodeForm typed={typed} error={message} />
      <p>{t('home:code.where')}</p>
    </div>
  )
}
