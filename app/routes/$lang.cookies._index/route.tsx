import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { DataTable } from '#app/components/data-table.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { COOKIES, STAFF_COOKIES } from '#app/features/ground/privacy/cookies.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { publicPage } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('statements:cookies.title') }

export function loader(args: LoaderFunctionArgs) {
  publicPage(args)
  return json(null, { headers: { 'Cache-Control': 'public, max-age=60' } })
}

export default function Cookies() {
  const { t } = useTranslator()
  const head = [t('statements:cookies.head.name'), t('statements:cookies.head.why'), t('statements:cookies.head.long')]
  const named = (name: string) => <bdi key={name} dir="ltr">{name}</bdi>
  const rows = [
    ...COOKIES.map(({ name, key }) => [named(name), t(`statements:cookies.${key}.why`), t(`statements:cookies.${key}.long`)]),
    ...STAFF_COOKIES.map(({ name, key }) => [named(name), t(`privacy:cookies.${key}.why`), t(`privacy:cookies.${key}.long`)]),
  ]
  return (
    <div className="stack">
      <h1>{t('statements:cookies.title')}</h1>
      <p className="lead">{t('statements:cookies.lead')}</p>
      <DataTable caption={t('statements:cookies.caption')} head={head} rows={rows} />
      <p>{t('statements:cookies.variable')}</p>
      <h2>{t('statements:cookies.storage.title')}</h2>
      <p>{t('statements:cookies.storage.body')}</p>
      <h2>{t('statements:cookies.exit.title')}</h2>
      <p>{t('statements:cookies.exit.body')}</p>
      <p>{t('statements:cookies.none')}</p>
    </div>
  )
}
