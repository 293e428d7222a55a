import { DataTable } from '#app/components/data-table.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { Remaining } from '#app/features/ground/retention/sweep.server.ts'
import type { SearchResult } from '#app/features/ground/subject-access/search-everywhere.server.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/** Where the words stand and how often: no word of them. */
export function FoundPlaces({ places, sealed }: SearchResult) {
  const { t } = useTranslator()
  const found = places.filter((place) => place.found > 0)
  return (
    <section className="stack" aria-live="polite">
      {found.length === 0 ? <p>{t('access:search.nothing')}</p> : <DataTable caption={t('access:search.caption')} head={[t('access:search.head.place'), t('access:search.head.found'), t('access:search.head.held')]} rows={found.map((place) => [t(`retention:places.${place.key}`), place.found, place.held])} />}
      <DataTable caption={t('access:search.sealedCaption')} head={[t('access:search.sealedHead.place'), t('access:search.sealedHead.count')]} rows={sealed.map(({ key, count }) => [t(`access:search.places.${key}`), count])} />
      <p className="quiet">{t('access:search.audit')}</p>
    </section>
  )
}

/** After erasing: the certificate, and whatever still stands somewhere. */
export function ErasedNotice({ runId, remaining }: { readonly runId: string; readonly remaining: readonly Remaining[] }) {
  const { t } = useTranslator()
  return (
    <Notice tone={remaining.length === 0 ? 'success' : 'warning'}>
      <p>{remaining.length === 0 ? t('access:erase.clean') : t('access:erase.done')}</p>
      {remaining.length > 0 && <ul>{remaining.map(({ where, count }) => <li key={where}><code>{where}</code> {count}</li>)}</ul>}
      <p><a href={paths.office.certificate(runId)}>{t('access:erase.certificate')}</a></p>
    </Notice>
  )
}
