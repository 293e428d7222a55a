import { Notice } from '#app/components/notice.tsx'
import { Status } from '#app/components/status.tsx'
import { stateOf, type TemplateKind } from '#app/features/ground/privacy/template.ts'
import type { Document } from '#app/features/ground/privacy/template-store.server.ts'
import { formatDay } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/** Says plainly what is not done. */
export function DocumentState({ documents, today }: { readonly documents: readonly Document[]; readonly today: string }) {
  const { t, language } = useTranslator()
  const completed = documents.find(({ state }) => state === 'completed')
  const state = stateOf(completed, documents.find((one) => one.state === 'draft'), today)
  if (state === 'empty') return <Notice tone="warning">{t('templates:banner')}</Notice>
  if (state === 'draft') return <Notice tone="warning">{t('templates:bannerDraft')}</Notice>
  return <p><Status kind={state === 'late' ? 'late' : 'done'}>{t(`templates:states.${state}`, { day: formatDay(completed?.completedOn ?? today, language.tag) })}</Status></p>
}

/** Versions are kept: each can be printed as it was. */
export function Versions({ kind, documents }: { readonly kind: TemplateKind; readonly documents: readonly Document[] }) {
  const { t, language } = useTranslator()
  if (documents.length === 0) return null
  return (
    <section className="stack">
      <h2>{t('templates:versions')}</h2>
      <ul>{documents.map((document) => (
        <li key={document.version}>
          <a href={paths.office.templatePrint(kind, document.version)}>{t('templates:version', { number: document.version })}</a>{' '}
          {document.completedOn ? t('templates:by', { day: formatDay(document.completedOn, language.tag), name: document.completedBy, role: document.completedRole }) : t('templates:savedOn', { day: formatDay(document.savedOn, language.tag) })}
        </li>
      ))}</ul>
    </section>
  )
}
