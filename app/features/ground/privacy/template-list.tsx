import { DataTable } from '#app/components/data-table.tsx'
import { Day } from '#app/components/day.tsx'
import { Status, type StatusKind } from '#app/components/status.tsx'
import { stateOf, TEMPLATE_KINDS } from '#app/features/ground/privacy/template.ts'
import type { Document } from '#app/features/ground/privacy/template-store.server.ts'
import { formatDay } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

const KIND: Readonly<Record<ReturnType<typeof stateOf>, StatusKind>> = { empty: 'stopped', draft: 'waiting', completed: 'done', late: 'late' }

/** Every document and how far it is. */
export function TemplateList({ documents, today }: { readonly documents: readonly Document[]; readonly today: string }) {
  const { t, language } = useTranslator()
  const rows = TEMPLATE_KINDS.map((kind) => {
    const own = documents.filter((document) => document.kind === kind)
    const completed = own.find(({ state }) => state === 'completed')
    const draft = own.find(({ state }) => state === 'draft')
    const state = stateOf(completed, draft, today)
    return [
      <a key="what" href={paths.office.template(kind)}>{t(`templates:kinds.${kind}.title`)}</a>,
      <span key="state" className="stack"><Status kind={KIND[state]}>{t(`templates:states.${state}`, { day: formatDay(completed?.completedOn ?? today, language.tag) })}</Status>{completed && draft && <span className="quiet">{t('templates:draftBeside')}</span>}</span>,
      completed?.completedBy ?? '–',
      completed?.reviewOn ? <Day key="day" day={completed.reviewOn} /> : '–',
    ]
  })
  return <DataTable caption={t('templates:caption')} head={[t('templates:head.what'), t('templates:head.state'), t('templates:head.by'), t('templates:head.review')]} rows={rows} />
}
