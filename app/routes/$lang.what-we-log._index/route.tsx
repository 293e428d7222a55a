import { json, type LoaderFunctionArgs } from '@remix-run/node'
import type { PageHandle } from '#app/components/page-handle.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { publicPage } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('privacy:logs.title') }

export function loader(args: LoaderFunctionArgs) {
  publicPage(args)
  return json(null, { headers: { 'Cache-Control': 'public, max-age=60' } })
}

/** What `server/http/request-log.ts` writes, in words. Whoever changes one changes the other. */
export default function WhatWeLog() {
  const { t, language } = useTranslator()
  return (
    <div className="stack">
      <h1>{t('privacy:logs.title')}</h1>
      <p className="lead">{t('privacy:logs.lead')}</p>
      <h2>{t('privacy:logs.each')}</h2>
      <ul>{(['kind', 'method', 'status', 'time'] as const).map((what) => <li key={what}>{t(`privacy:logs.what.${what}`)}</li>)}</ul>
      <h2>{t('privacy:logs.never')}</h2>
      <ul>{(['address', 'browser', 'code', 'words'] as const).map((what) => <li key={what}>{t(`privacy:logs.not.${what}`)}</li>)}</ul>
      <p>{t('privacy:logs.staff')}</p>
      <p>{t('privacy:logs.limits')}</p>
      <p>{t('privacy:logs.outside')}</p>
      <p><a href={paths.privacy(language.tag)}>{t('statements:privacy.title')}</a></p>
    </div>
  )
}
