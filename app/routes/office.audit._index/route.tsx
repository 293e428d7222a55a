import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { SelectField } from '#app/components/select-field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { searchAddress } from '#app/features/ground/audit/audit-address.ts'
import { auditSearch, type AuditQuery } from '#app/features/ground/audit/audit-input.ts'
import { listAudited, listAuditedPeople, listAuditEntries } from '#app/features/ground/audit/audit-store.server.ts'
import { AuditTable } from '#app/features/ground/audit/audit-table.tsx'
import { verifyAuditChain } from '#app/features/ground/audit/verify-audit-chain.server.ts'
import { instantOf } from '#app/features/ground/duty/local-instant.ts'
import { addDays } from '#app/features/ground/world.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { requireStaff } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('office:audit.title') }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'audit.search')
  const { db, world } = args.context
  const search = auditSearch.parse(Object.fromEntries(new URL(args.request.url).searchParams))
  const { entries, more } = await listAuditEntries(db, { ...search, ...daysOf(search, world.timeZone) })
  const chain = search.check ? await verifyAuditChain(db) : undefined
  return json({ entries, more, chain, acts: await listAudited(db), people: await listAuditedPeople(db), search, timeZone: world.timeZone }, { headers: { 'Cache-Control': 'no-store' } })
}

/** Both days whole, in the zone deadlines are counted in. */
function daysOf({ from, to }: AuditQuery, timeZone: string): { readonly since?: string; readonly until?: string } {
  const start = (day: string) => new Date(instantOf(timeZone, day, '00:00', 'earlier')).toISOString()
  return { ...(from ? { since: start(from) } : {}), ...(to ? { until: start(addDays(to, 1)) } : {}) }
}

export default function AuditTrail() {
  const { entries, more, chain, acts, people, search, timeZone } = useLoaderData<typeof loader>()
  const { t } = useTranslator()
  return (
    <div className="stack">
      <h1>{t('office:audit.title')}</h1>
      <p>{t('office:audit.intro')}</p>
      {chain && <Notice tone={chain.ok ? 'success' : 'warning'}><p>{chain.ok ? t('office:audit.intact', { count: chain.entries }) : t('office:audit.broken', { sequence: chain.sequence })}</p></Notice>}
      <Search key={JSON.stringify(search)} acts={acts} people={people} search={search} />
      {entries.length === 0 ? <p>{t('office:audit.empty')}</p> : <AuditTable entries={entries} timeZone={timeZone} />}
      <nav className="cluster" aria-label={t('office:audit.title')}>
        {search.before && <a href={searchAddress(paths.office.audit(), search)}>{t('office:audit.newest')}</a>}
        {more && <a href={searchAddress(paths.office.audit(), search, entries.at(-1)?.sequence)}>{t('office:audit.older')}</a>}
      </nav>
    </div>
  )
}

interface SearchProps {
  readonly acts: readonly string[]
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly search: AuditQuery
}

function Search({ acts, people, search: { act, person, subject, from, to } }: SearchProps) {
  const { t } = useTranslator()
  return (
    <form method="get" className="stack">
      <div className="cluster">
        <SelectField id="act" label={t('office:audit.filter')} defaultValue={act ?? ''} options={[{ value: '', label: t('office:audit.all') }, ...acts.map((name) => ({ value: name, label: name }))]} />
        <SelectField id="person" label={t('office:audit.person')} defaultValue={person ?? ''} options={[{ value: '', label: t('office:audit.everybody') }, ...people.map(({ id, name }) => ({ value: id, label: name }))]} />
      </div>
      <div className="cluster">
        <TextField id="subject" label={t('office:audit.subject')} hint={t('office:audit.subjectHint')} defaultValue={subject} autoComplete="off" />
        <TextField id="from" label={t('office:audit.from')} hint={t('office:audit.dayHint')} defaultValue={from} autoComplete="off" />
        <TextField id="to" label={t('office:audit.to')} hint={t('office:audit.dayHint')} defaultValue={to} autoComplete="off" />
      </div>
      <div className="cluster">
        <Button kind="quiet">{t('office:audit.show')}</Button>
        <Button kind="quiet" name="check" value="1">{t('office:audit.check')}</Button>
      </div>
    </form>
  )
}
