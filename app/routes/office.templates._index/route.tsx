import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { TemplateList } from '#app/features/ground/privacy/template-list.tsx'
import { listDocuments } from '#app/features/ground/privacy/template-store.server.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { requireStaff } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('templates:title') }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'templates.write')
  const { db, world } = args.context
  return json({ documents: await listDocuments(db), today: dayOf(world) }, { headers: { 'Cache-Control': 'no-store' } })
}

export default function Templates() {
  const { documents, today } = useLoaderData<typeof loader>()
  const { t } = useTranslator()
  return (
    <div className="stack">
      <h1>{t('templates:title')}</h1>
      <p className="lead">{t('templates:intro')}</p>
      <TemplateList documents={documents} today={today} />
    </div>
  )
}
