import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { findWayIn } from '#app/features/ask/surveys/survey-store.server.ts'
import { promiseOf, type PromiseKey } from '#app/features/hear/answering/promise.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { publicPage } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('statements:privacy.title') }

/** `way`: the collector somebody comes from, whose own promise then stands on the page. Its code is public. */
export async function loader(args: LoaderFunctionArgs) {
  publicPage(args)
  const code = new URL(args.request.url).searchParams.get('way')?.toLowerCase()
  const wayIn = code ? await findWayIn(args.context.db, args.context.world, code) : undefined
  return json({ promise: wayIn ? promiseOf(wayIn) : null }, { headers: { 'Cache-Control': 'public, max-age=60' } })
}

/** Layered: what a child needs first, the law last (DP-09, DP-10). */
export default function Privacy() {
  const { promise } = useLoaderData<typeof loader>()
  const { t } = useTranslator()
  return (
    <div className="stack">
      <h1>{t('statements:privacy.title')}</h1>
      {promise && <Promised promise={promise} />}
      <InShort />
      <Kept />
      <h2>{t('statements:privacy.never.title')}</h2>
      <p>{t('statements:privacy.never.list')}</p>
      <h2>{t('statements:privacy.code.title')}</h2>
      <p>{t('statements:privacy.code.body')}</p>
      <p>{t('statements:privacy.code.freeze')}</p>
      <h2>{t('statements:privacy.numbers.title')}</h2>
      <p>{t('statements:privacy.numbers.body')}</p>
      <Law />
      <More />
    </div>
  )
}

/** What the questions somebody came from promise, by their own settings (DP-09). */
function Promised({ promise }: { readonly promise: readonly PromiseKey[] }) {
  const { t } = useTranslator()
  return (
    <section className="card stack">
      <h2>{t('statements:privacy.here.title')}</h2>
      <ul>{promise.map((sentence) => <li key={sentence}>{t(sentence)}</li>)}</ul>
    </section>
  )
}

function InShort() {
  const { t } = useTranslator()
  return (
    <section className="card stack">
      <h2>{t('statements:privacy.short.title')}</h2>
      <p className="lead">{t('statements:privacy.short.name')}</p>
      <p>{t('statements:privacy.short.choice')}</p>
      <p>{t('statements:privacy.short.read')}</p>
      <p>{t('statements:privacy.short.code')}</p>
    </section>
  )
}

const KEPT = ['draft', 'answers', 'receipt', 'contact', 'posts', 'concern', 'staff'] as const

function Kept() {
  const { t } = useTranslator()
  return (
    <>
      <h2>{t('statements:privacy.kept.title')}</h2>
      <ul className="card-list">
        {KEPT.map((kind) => (
          <li key={kind} className="card stack">
            <h3>{t(`statements:privacy.kept.${kind}.what`)}</h3>
            <dl className="facts">
              <div><dt>{t('statements:privacy.kept.why')}</dt><dd>{t(`statements:privacy.kept.${kind}.why`)}</dd></div>
              <div><dt>{t('statements:privacy.kept.long')}</dt><dd>{t(`statements:privacy.kept.${kind}.long`)}</dd></div>
            </dl>
          </li>
        ))}
      </ul>
    </>
  )
}

function Law() {
  const { t } = useTranslator()
  return (
    <>
      <h2>{t('statements:privacy.law.title')}</h2>
      <p>{t('statements:privacy.law.body')}</p>
      <p>{t('statements:privacy.law.rights')}</p>
      <h2>{t('statements:privacy.complain.title')}</h2>
      <p>{t('statements:privacy.complain.body')}</p>
      <p>{t('statements:privacy.complain.ico')}</p>
    </>
  )
}

function More() {
  const { t, language } = useTranslator()
  const lang = language.tag
  return (
    <ul className="cluster">
      <li><a href={paths.help(lang)}>{t('statements:privacy.more.help')}</a></li>
      <li><a href={paths.cookies(lang)}>{t('statements:privacy.more.cookies')}</a></li>
      <li><a href={paths.myCode(lang)}>{t('statements:privacy.more.code')}</a></li>
    </ul>
  )
}
