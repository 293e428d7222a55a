import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Localized } from '#app/components/localized.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { listSpaces } from '#app/features/hear/forums/space-store.server.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { publicPage } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('forums:title') }

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  return json({ lang, spaces: await listSpaces(args.context.db) }, { headers: { 'Cache-Control': 'public, max-age=60' } })
}

export default function Forums() {
  const { t } = useTranslator()
  const { lang, spaces } = useLoaderData<typeof loader>()
  return (
    <div className="stack">
      <h1>{t('forums:title')}</h1>
      <p className="lead">{t('forums:intro')}</p>
      {spaces.length === 0 && <p>{t('forums:empty')}</p>}
      <ul className="card-list">
        {spaces.map((space) => (
          <li key={space.slug}>
            <article className="card stack">
              <h2><a href={paths.space(lang, space.slug)}><Localized text={space.name} /></a></h2>
              <p className="quiet">{t('forums:ages')} <bdi>{space.ages}</bdi></p>
              <Localized text={space.about} as="p" />
            </article>
          </li>
        ))}
      </ul>
    </div>
  )
}
