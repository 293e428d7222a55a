import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { SelectField } from '#app/components/select-field.tsx'
import { auditSearch } from '#app/features/ground/audit/audit-input.ts'
import { listAudited, listAuditEntries } from '#app/features/ground/audit/audit-store.server.ts'
import { AuditTable } from '#app/features/ground/audit/audit-table.tsx'
import { verifyAuditChain } from '#app/features/ground/audit/verify-audit-chain.server.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { requireStaff } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('office:audit.title') }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'audit.search')
  const { db, world } = args.context
  const search = auditSearch.parse(Object.fromEntries(new URL(args.request.url).searchParams))
  const { entries, more } = await listAuditEntries(db, search)
  const chain = search.check ? await verifyAuditChain(db) : undefined
  return json({ entries, more, chain, acts: await listAudited(db), search, timeZone: world.timeZone }, { headers: { 'Cache-Control': 'no-store' } })
}

export default function AuditTrail() {
  const { entries, more, chain, acts, search, timeZone } = useLoaderData<typeof loader>()
  const { t } = useTranslator()
  return (
    <div className="stack">
      <h1>{t('office:audit.title')}</h1>
      <p>{t('office:audit.intro')}</p>
      {chain && <Notice tone={chain.ok ? 'success' : 'warning'}><p>{chain.ok ? t('office:audit.intact', { count: chain.entries }) : t('office:audit.broken', { sequence: chain.sequence })}</p></Notice>}
      <Search acts={acts} act={search.act} />
      {entries.length === 0 ? <p>{t('office:audit.empty')}</p> : <AuditTable entries={entries} timeZone={timeZone} />}
      <nav className="cluster" aria-label={t('office:audit.title')}>
        {search.before && <a href={addressOf({ act: search.act })}>{t('office:audit.newest')}</a>}
        {more && <a href={addressOf({ act: search.act, before: entries.at(-1)?.sequence })}>{t('office:audit.older')}</a>}
      </nav>
    </div>
  )
}

function Search({ acts, act }: { readonly acts: readonly string[]; readonly act: string | undefined }) {
  const { t } = useTranslator()
  return (
    <form method="get" className="cluster">
      <SelectField key={act} id="act" label={t('office:audit.filter')} defaultValue={act ?? ''} options={[{ value: '', label: t('office:audit.all') }, ...acts.map((name) => ({ value: name, label: name }))]} />
      <Button kind="quiet">{t('office:audit.show')}</Button>
      <Button kind="quiet" name="check" value="1">{t('office:audit.check')}</Button>
    </form>
  )
}

function addressOf({ act, before }: { readonly act?: string | undefined; readonly before?: number | undefined }): string {
  const query = new URLSearchParams({ ...(act ? { act } : {}), ...(before ? { before: String(before) } : {}) })
  return query.size > 0 ? `${paths.office.audit()}?${query.toString()}` : paths.office.audit()
}
