import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DataTable } from '#app/components/data-table.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { DATA_CLASSES, PLACES } from '#app/features/ground/retention/registry.ts'
import { findCertificate, type Certificate } from '#app/features/ground/retention/run-store.server.ts'
import { dayOf, timeOf } from '#app/features/ground/world.ts'
import { formatDay, formatSpan } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('retention:certificate.title') }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'retention.manage')
  const { db, world } = args.context
  const certificate = await findCertificate(db, args.params['id'] ?? '')
  if (!certificate) throw notFound()
  const at = new Date(certificate.ranAt)
  const done = new URL(args.request.url).searchParams.has('done')
  return json({ certificate, day: dayOf(world, at), time: timeOf(world, at), done }, { headers: { 'Cache-Control': 'no-store' } })
}

/** What, how many, by which rule, and where copies may still hold it. Never what it was (DP-12). */
export default function CertificatePage() {
  const { certificate, day, time, done } = useLoaderData<typeof loader>()
  const { t, language } = useTranslator()
  return (
    <article className="stack">
      <p className="screen-only"><a className="back" href={paths.office.retention()}>{t('retention:certificate.back')}</a></p>
      <h1>{t('retention:certificate.title')}</h1>
      {done && <Notice tone="success">{t('retention:done.run')}</Notice>}
      <dl className="facts">
        <div><dt>{t('retention:certificate.when')}</dt><dd>{formatDay(day, language.tag)}, {time}</dd></div>
        <div><dt>{t('retention:certificate.who')}</dt><dd>{certificate.who ?? t('retention:runs.job')}</dd></div>
        <div><dt>{t('retention:certificate.kind')}</dt><dd>{t(`retention:runs.kinds.${certificate.kind}`)}</dd></div>
        <div><dt>{t('retention:certificate.number')}</dt><dd><bdi>{certificate.id}</bdi></dd></div>
      </dl>
      <Counts certificate={certificate} />
      <h2>{t('retention:certificate.backups.title')}</h2>
      <p>{certificate.backupsGoneOn === null ? t('retention:certificate.backups.none') : t('retention:certificate.backups.some', { count: certificate.backups, day: formatDay(certificate.backupsGoneOn, language.tag) })}</p>
      <p>{t('retention:certificate.backups.elsewhere')}</p>
      <p>{certificate.overwritten === 1 ? t('retention:certificate.overwritten') : t('retention:certificate.notOverwritten')}</p>
    </article>
  )
}

function Counts({ certificate: { kind, lines } }: { readonly certificate: Certificate }) {
  const { t, language } = useTranslator()
  if (lines.every(({ deleted, held }) => deleted + held === 0)) return <p>{t('retention:certificate.nothing')}</p>
  const name = (dataClass: string) => {
    const known = DATA_CLASSES.find((one) => one === dataClass)
    const place = PLACES.find((one) => one === dataClass)
    if (kind === 'erasure') return place ? t(`retention:places.${place}`) : dataClass
    return known ? t(`retention:classes.${known}`) : dataClass
  }
  const rows = lines.map(({ dataClass, amount, unit, deleted, held }) => [name(dataClass), amount === null || unit === null ? t('retention:certificate.noRule') : formatSpan(amount, unit, language.tag), deleted, held])
  return <DataTable caption={t('retention:certificate.counts')} head={(['class', 'rule', 'deleted', 'held'] as const).map((column) => t(`retention:certificate.head.${column}`))} rows={rows} />
}
