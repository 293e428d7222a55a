import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DataTable } from '#app/components/data-table.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { listPaperWays } from '#app/features/hear/paper/paper-store.server.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { requireStaff } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('assisting:paper.title') }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'papers.enter')
  const { db, world } = args.context
  return json({ ways: await listPaperWays(db, dayOf(world)) }, { headers: { 'Cache-Control': 'no-store' } })
}

export default function Paper() {
  const { ways } = useLoaderData<typeof loader>()
  const { t } = useTranslator()
  return (
    <div className="stack">
      <h1>{t('assisting:paper.title')}</h1>
      <p>{t('assisting:paper.intro')}</p>
      {ways.length === 0 && <p>{t('assisting:paper.empty')}</p>}
      {ways.length > 0 && (
        <DataTable caption={t('assisting:paper.table')} head={[t('assisting:sessions.wayIn'), t('assisting:paper.survey'), t('assisting:paper.edition'), t('assisting:paper.today')]}
          rows={ways.map(({ code, survey, edition, today }) => [<a key="code" href={paths.office.paperEntry(code)}>{code}</a>, survey, <bdi key="edition">{edition}</bdi>, today])} />
      )}
    </div>
  )
}
