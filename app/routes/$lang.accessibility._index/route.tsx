import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { OwnStatement } from '#app/features/ground/privacy/own-statement.tsx'
import { findInForce } from '#app/features/ground/privacy/template-store.server.ts'
import { formatList } from '#app/i18n/formats.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { isDraftLanguage } from '#app/server/draft-languages.ts'
import { publicPage } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('statements:accessibility.title') }

export async function loader(args: LoaderFunctionArgs) {
  publicPage(args)
  const tags = args.context.languages.map(({ tag }) => tag)
  const drafts = tags.filter((tag) => isDraftLanguage(args.context, tag))
  const statement = await findInForce(args.context.db, 'accessibility') ?? null
  return json({ tags, drafts, statement }, { headers: { 'Cache-Control': 'public, max-age=60' } })
}

const CAN = ['keyboard', 'zoom', 'noScript', 'read', 'easyRead', 'dark'] as const
const MISSING = ['drafts', 'audio', 'easyDraft', 'testing'] as const
const REST = ['tell', 'enforcement', 'prepared'] as const

/** Claims no more than has been tested (A11Y-01). The words on enforcement are fixed by the regulations. */
export default function Accessibility() {
  const { t, language } = useTranslator()
  const { tags, drafts, statement } = useLoaderData<typeof loader>()
  const named = (languages: readonly string[]) => formatList(languages.map((tag) => languageName(tag, language.tag)), language.tag)
  return (
    <div className="stack">
      <h1>{t('statements:accessibility.title')}</h1>
      <p className="lead">{t('statements:accessibility.lead')}</p>
      <h2>{t('statements:accessibility.status.title')}</h2>
      <p>{t('statements:accessibility.status.body')}</p>
      <h2>{t('statements:accessibility.can.title')}</h2>
      <ul>{CAN.map((key) => <li key={key}>{t(`statements:accessibility.can.${key}`, { list: named(tags) })}</li>)}</ul>
      <h2>{t('statements:accessibility.missing.title')}</h2>
      <ul>{MISSING.filter((key) => key !== 'drafts' || drafts.length > 0).map((key) => <li key={key}>{t(`statements:accessibility.missing.${key}`, { list: named(drafts) })}</li>)}</ul>
      {statement?.completedOn && <OwnStatement fields={statement.fields} completedOn={statement.completedOn} reviewOn={statement.reviewOn} />}
      {REST.filter((key) => key !== 'prepared' || !statement).map((key) => (
        <section key={key} id={key} className="stack">
          <h2>{t(`statements:accessibility.${key}.title`)}</h2>
          <p>{t(`statements:accessibility.${key}.body`)}</p>
        </section>
      ))}
      <p><a href={paths.pictures(language.tag)}>{t('statements:pictures.title')}</a></p>
    </div>
  )
}
