import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Day } from '#app/components/day.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { GROUNDS, REFUSALS, type AccessRequest } from '#app/features/ground/subject-access/request.ts'
import { ClearForm, EndForms, RefuseForm, SearchForm } from '#app/features/ground/subject-access/request-forms.tsx'
import { RequestRules } from '#app/features/ground/subject-access/request-rules.tsx'
import { findRequest } from '#app/features/ground/subject-access/request-store.server.ts'
import { ErasedNotice, FoundPlaces } from '#app/features/ground/subject-access/search-result.tsx'
import { readTyped } from '#app/forms/parse-form.ts'
import { formatDay } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'
import { perform, type Performed } from './perform.server.ts'

export const handle: PageHandle = { title: (t) => t('access:title') }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'subject_access.run')
  const request = await findRequest(args.context.db, args.params['id'] ?? '')
  if (!request) throw notFound()
  return json({ request }, { headers: { 'Cache-Control': 'no-store' } })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'subject_access.run')
  return perform(args.context, { staffId: staff.id, id: args.params['id'] ?? '' }, await readTyped(args.request))
}

export default function RequestPage() {
  const { request } = useLoaderData<typeof loader>()
  const done: Performed | undefined = useActionData<typeof action>()
  const { t, language } = useTranslator()
  const form = { typed: done?.typed ?? {}, errors: done?.errors ?? [] }
  return (
    <div className="stack" id="request">
      <ErrorSummary errors={form.errors} />
      <p><a className="back" href={paths.office.subjectAccess()}>{t('access:request.back')}</a></p>
      <h1>{t('access:request.title', { day: formatDay(request.receivedOn, language.tag) })}</h1>
      <Outcome done={done} />
      <Facts request={request} />
      {request.state === 'open' && <><RequestRules request={request} /><ClearForm request={request} {...form} /><RefuseForm {...form} /></>}
      {done?.result && <FoundPlaces {...done.result} />}
      {request.state === 'cleared' && <><SearchForm request={request} {...form} /><EndForms request={request} /></>}
    </div>
  )
}

function Outcome({ done }: { readonly done: Performed | undefined }) {
  const { t } = useTranslator()
  if (done?.erased) return <ErasedNotice {...done.erased} />
  if (done?.packed === undefined) return null
  return <Notice tone={done.packed === 0 ? 'info' : 'success'}>{done.packed === 0 ? t('access:package.empty') : t('access:package.done', { count: done.packed })}</Notice>
}

function Facts({ request }: { readonly request: AccessRequest }) {
  const { t, language } = useTranslator()
  const ground = GROUNDS.find((one) => one === request.reason)
  const refusal = REFUSALS.find((one) => one === request.reason)
  return (
    <dl className="facts">
      <div><dt>{t('access:list.head.what')}</dt><dd>{t(`access:kinds.${request.kind}`)}</dd></div>
      <div><dt>{t('access:list.head.who')}</dt><dd>{t(`access:askers.${request.asker}`)}, {t(`access:ages.${request.ageBand}`)}</dd></div>
      <div><dt>{t('access:request.due')}</dt><dd><Day day={request.dueOn} /></dd></div>
      <div><dt>{t('access:list.head.state')}</dt><dd>{t(`access:states.${request.state}`)}</dd></div>
      {(ground ?? refusal) && <div><dt>{t('access:request.reason')}</dt><dd>{ground ? t(`access:grounds.${ground}`) : refusal ? t(`access:refusals.${refusal}`) : null}</dd></div>}
      {request.decidedOn && <div><dt>{t('access:request.decided')}</dt><dd>{formatDay(request.decidedOn, language.tag)}</dd></div>}
    </dl>
  )
}
