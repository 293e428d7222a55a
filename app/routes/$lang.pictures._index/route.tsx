import { json, type LoaderFunctionArgs } from '@remix-run/node'
import type { PageHandle } from '#app/components/page-handle.ts'
import { pictureSet, type PictureSource } from '#app/components/picture-set.ts'
import { Picture } from '#app/components/picture.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { publicPage } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('statements:pictures.title') }

export function loader(args: LoaderFunctionArgs) {
  publicPage(args)
  return json(null, { headers: { 'Cache-Control': 'public, max-age=60' } })
}

/** Whose the pictures are, from the set's own `set.json` (EASY-03). */
export default function Pictures() {
  const { t } = useTranslator()
  const { name, author, source, changes, licence, pictures } = pictureSet
  return (
    <div className="stack">
      <h1>{t('statements:pictures.title')}</h1>
      <p className="lead">{t('statements:pictures.lead')}</p>
      <dl className="facts">
        <div><dt>{t('statements:pictures.set')}</dt><dd lang="en"><a href={source}>{name}</a></dd></div>
        <div><dt>{t('statements:pictures.author')}</dt><dd lang="en">{author}</dd></div>
        <div><dt>{t('statements:pictures.licence')}</dt><dd><a href={licence.address} rel="license" lang="en">{licence.name}</a></dd></div>
        <div><dt>{t('statements:pictures.changes')}</dt><dd lang="en">{changes}</dd></div>
      </dl>
      <h2>{t('statements:pictures.borrowed', { name })}</h2>
      <PictureList pictures={pictures.filter((picture) => !picture.author)} />
      <h2>{t('statements:pictures.own')}</h2>
      <PictureList pictures={pictures.filter((picture) => picture.author)} />
    </div>
  )
}

function PictureList({ pictures }: { readonly pictures: readonly PictureSource[] }) {
  return (
    <ul className="card-list picture-list" lang="en">
      {pictures.map(({ name, from, author }) => <li key={name} className="ask"><Picture name={name} /><span>{name} <bdi className="quiet">{from ?? author}</bdi></span></li>)}
    </ul>
  )
}
