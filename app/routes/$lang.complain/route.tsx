import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { ComplainForm } from '#app/features/ground/complaints/complaint-forms.tsx'
import { complaintInput } from '#app/features/ground/complaints/complaint-input.ts'
import { findByNumber } from '#app/features/ground/complaints/complaint-store.server.ts'
import { makeComplaint } from '#app/features/ground/complaints/make-complaint.server.ts'
import { parseForm, readTyped } from '#app/forms/parse-form.ts'
import { sayErrors } from '#app/forms/say-errors.ts'
import { formatDay } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { publicPage } from '#app/server/guards.ts'

const NO_STORE = { 'Cache-Control': 'no-store' }

interface Complain { readonly made: { readonly number: string; readonly acknowledgeBy: string } | null }

export const handle: PageHandle<Complain> = { title: (t, data) => data?.made ? t('privacy:complain.done.title') : t('privacy:complain.title') }

/** A complaint from anybody, without an account. Its number opens nothing, so it may stand in the address. */
export async function loader(args: LoaderFunctionArgs) {
  publicPage(args)
  const number = new URL(args.request.url).searchParams.get('number')
  const made = number === null ? undefined : await findByNumber(args.context.db, number)
  return json({ made: made ?? null, ticket: args.context.world.newId() }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const { lang, t } = publicPage(args)
  const { db, world, rateLimits, sender } = args.context
  const typed = await readTyped(args.request)
  const parsed = parseForm(typed, complaintInput)
  if (!parsed.ok) return json({ typed, errors: sayErrors(t, parsed.errors) }, { status: 422, headers: NO_STORE })
  if (!await rateLimits.allow('post', sender)) throw new Response(null, { status: 429 })
  const number = await makeComplaint(db, world, { ticket: typed['ticket']?.[0] ?? '', language: lang, input: parsed.value })
  return redirect(paths.complained(lang, number), { status: 303, headers: NO_STORE })
}

export default function ComplainPage() {
  const { made, ticket } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const { t, language } = useTranslator()
  if (made && !failed) return <Done {...made} />
  return (
    <div className="stack">
      <ErrorSummary errors={failed?.errors ?? []} />
      <h1>{t('privacy:complain.title')}</h1>
      <p className="lead">{t('privacy:complain.lead')}</p>
      <p><strong>{t('privacy:complain.danger')}</strong> <a href={paths.help(language.tag)}>{t('common:getHelp')}</a></p>
      <ComplainForm ticket={failed?.typed['ticket']?.[0] ?? ticket} typed={failed?.typed ?? {}} errors={failed?.errors ?? []} />
      <p className="quiet">{t('privacy:complain.next')}</p>
    </div>
  )
}

function Done({ number, acknowledgeBy }: NonNullable<Complain['made']>) {
  const { t, language } = useTranslator()
  return (
    <div className="stack">
      <h1>{t('privacy:complain.done.title')}</h1>
      <p className="lead">{t('privacy:complain.done.number')} <strong><bdi dir="ltr">{number}</bdi></strong></p>
      <p>{t('privacy:complain.done.keep')}</p>
      <p>{t('privacy:complain.done.by', { day: formatDay(acknowledgeBy, language.tag) })}</p>
      <p>{t('privacy:complain.next')}</p>
    </div>
  )
}
