import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { SettingsFields } from '#app/features/ask/collectors/collector-form.tsx'
import { typedSettings } from '#app/features/ask/collectors/collector-input.ts'
import { NotReady, Obstacles } from '#app/features/ask/collectors/readiness-notes.tsx'
import { ExpectedTextsLine } from '#app/features/ground/duty/expected-texts.tsx'
import { mayDo } from '#app/features/ground/accounts/staff-policy.ts'
import { readTyped } from '#app/forms/parse-form.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'
import { CollectorFacts, Doors } from './collector-facts.tsx'
import { loadCollector, type CollectorPage } from './load-collector.server.ts'
import { perform } from './perform.server.ts'

export const handle: PageHandle<CollectorPage> = { title: (t, data) => data?.collector.code ?? t('collectors:list.title') }
const NO_STORE = { 'Cache-Control': 'no-store' }

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, 'collectors.manage')
  const page = await loadCollector(args.context, args.params['id'] ?? '')
  if (!page) throw notFound()
  return json({ ...page, saved: new URL(args.request.url).searchParams.has('saved'), mayPrint: mayDo(staff, 'papers.print') }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'collectors.manage')
  const collectorId = args.params['id'] ?? ''
  const typed = await readTyped(args.request)
  const performed = await perform(args.context, { staffId: staff.id, collectorId, typed })
  if (performed.ok) return redirect(`${paths.office.collector(collectorId)}?saved=1`, { status: 303, headers: NO_STORE })
  if ('absent' in performed) throw notFound()
  return json({ errors: performed.errors, typed }, { status: 422, headers: NO_STORE })
}

export default function WayIn() {
  const { t } = useTranslator()
  const page = useLoaderData() as CollectorPage & { readonly saved: boolean; readonly mayPrint: boolean } // the loader's own JSON
  const failed = useActionData<typeof action>()
  const { collector } = page
  const open = collector.state === 'open'
  return (
    <div className="stack">
      <ErrorSummary errors={failed?.errors ?? []} />
      <h1><bdi>{collector.code}</bdi></h1>
      {page.saved && !failed && <Notice tone="success">{t('collectors:one.saved')}</Notice>}
      <CollectorFacts {...page} />
      <Obstacles obstacles={page.obstacles} demo={page.demo} />
      <ExpectedTextsLine texts={page.texts} />
      <Form method="post" className="cluster">
        <Button kind={open ? 'danger' : 'primary'} name="act" value={open ? 'close' : 'open'}>{open ? t('collectors:one.close') : t('collectors:one.open')}</Button>
        {open && <span className="hint">{t('collectors:one.closeHint')}</span>}
      </Form>
      <Doors collector={collector} mayPrint={page.mayPrint} />
      <Form method="post" className="stack panel">
        <h2>{t('collectors:one.settings')}</h2>
        <SettingsFields key={JSON.stringify(collector)} typed={failed?.typed ?? typedSettings(collector)} errors={failed?.errors ?? []} ready={page.ready} />
        <NotReady readiness={page.readiness} />
        <p className="hint">{t('collectors:one.fixed')}</p>
        <Button kind="quiet" name="act" value="save">{t('collectors:one.save')}</Button>
      </Form>
    </div>
  )
}
