import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ButtonLink } from '#app/components/button-link.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { Radios } from '#app/components/radios.tsx'
import { HelpBlock } from '#app/features/ground/duty/help-block.tsx'
import { listShortHelp } from '#app/features/ground/duty/helpline-store.server.ts'
import { REPORT_REASONS, reportInput } from '#app/features/hear/forums/report-input.ts'
import { isPostVisible, reportPost } from '#app/features/hear/forums/report-post.server.ts'
import { errorOf, sayErrors } from '#app/forms/say-errors.ts'
import { parseForm, readTyped, type FieldError } from '#app/forms/parse-form.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { getThread } from '#app/server/forum-visit.ts'
import { notFound, publicPage } from '#app/server/guards.ts'

export const handle: PageHandle<{ number: number }> = { title: (t, data) => t('forums:report.title', { number: data?.number ?? '' }) }

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const { space, thread } = await getThread(args)
  const number = Number(args.params['post'])
  if (!Number.isSafeInteger(number) || !await isPostVisible(args.context.db, thread.id, number)) throw notFound()
  const told = new URL(args.request.url).searchParams.has('told')
  return json({ number, told, back: paths.post(lang, space.slug, thread.slug, number), helplines: await listShortHelp(args.context.db, space.audience) }, { headers: { 'Cache-Control': 'no-store' } })
}

export async function action(args: ActionFunctionArgs) {
  const { lang, t } = publicPage(args)
  const { db, world, rateLimits, sender } = args.context
  const { space, thread } = await getThread(args)
  const typed = await readTyped(args.request)
  const parsed = parseForm(typed, reportInput)
  if (!parsed.ok) return json({ errors: sayErrors(t, parsed.errors) }, { status: 422 })
  if (!await rateLimits.allow('post', sender)) throw new Response(null, { status: 429 })
  const number = Number(args.params['post'])
  if (!await reportPost(db, world, { threadId: thread.id, number, reason: parsed.value.reason })) throw notFound()
  return redirect(`${paths.reportPost(lang, space.slug, thread.slug, number)}?told`, 303)
}

export default function TellUsPage() {
  const { number, told, back, helplines } = useLoaderData<typeof loader>()
  const errors = useActionData<typeof action>()?.errors ?? []
  return (
    <div className="stack">
      {told ? <Told back={back} /> : <TellUs number={number} errors={errors} />}
      <HelpBlock helplines={helplines} />
    </div>
  )
}

function Told({ back }: { readonly back: string }) {
  const { t } = useTranslator()
  return (
    <>
      <h1>{t('forums:report.done')}</h1>
      <p className="lead">{t('forums:report.doneBody')}</p>
      <p><ButtonLink href={back} kind="quiet">{t('forums:sent.back')}</ButtonLink></p>
    </>
  )
}

function TellUs({ number, errors }: { readonly number: number; readonly errors: readonly FieldError[] }) {
  const { t } = useTranslator()
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1>{t('forums:report.title', { number })}</h1>
      <p>{t('forums:report.what')}</p>
      <form method="post" className="stack">
        <Radios name="reason" legend={t('forums:report.legend')} error={errorOf(errors, 'reason')}
          options={REPORT_REASONS.map((reason) => ({ value: reason, label: t(`forums:report.reasons.${reason}`) }))} />
        <div><Button>{t('forums:report.button')}</Button></div>
      </form>
    </>
  )
}
