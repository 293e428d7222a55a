import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { UserText } from '#app/components/user-text.tsx'
import { findKind, TEMPLATES, type TemplateKind } from '#app/features/ground/privacy/template.ts'
import { listDocuments } from '#app/features/ground/privacy/template-store.server.ts'
import { formatDay } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'

export const handle: PageHandle<{ readonly kind: TemplateKind }> = { title: (t, data) => data ? t(`templates:kinds.${data.kind}.title`) : t('templates:title') }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'templates.write')
  const kind = findKind(args.params['kind'])
  const version = new URL(args.request.url).searchParams.get('version')
  const document = kind && (await listDocuments(args.context.db, kind)).find((one) => String(one.version) === version)
  if (!kind || !document) throw notFound()
  return json({ kind, document }, { headers: { 'Cache-Control': 'no-store' } })
}

/** One version as a document. A draft says on paper too that it is not done. */
export default function PrintedTemplate() {
  const { kind, document } = useLoaderData<typeof loader>()
  const { t, language } = useTranslator()
  const { completedOn, completedBy, completedRole, version, fields } = document
  return (
    <article className="stack">
      <p className="screen-only"><a className="back" href={paths.office.template(kind)}>{t(`templates:kinds.${kind}.title`)}</a></p>
      <h1>{t(`templates:kinds.${kind}.title`)}</h1>
      {completedOn ? <p>{t('templates:by', { day: formatDay(completedOn, language.tag), name: completedBy, role: completedRole })}</p> : <Notice tone="warning">{t('templates:bannerDraft')}</Notice>}
      <p className="quiet">{t('templates:version', { number: version })}</p>
      {TEMPLATES[kind].map((field) => (
        <section key={field} className="stack">
          <h2>{t(`templates:fields.${field}.label`)}</h2>
          {fields[field] ? <UserText text={fields[field]} language="en" /> : <p className="quiet">{t('templates:empty')}</p>}
        </section>
      ))}
    </article>
  )
}
