import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { ReadAloud } from '#app/components/read-aloud.tsx'
import { findWayIn } from '#app/features/ask/surveys/survey-store.server.ts'
import { ChildNotice } from '#app/features/ground/privacy/privacy-notice.tsx'
import { levelFor } from '#app/features/ground/privacy/purpose.ts'
import { findContacts, listPurposes } from '#app/features/ground/privacy/purpose-store.server.ts'
import { getRules } from '#app/features/ground/retention/rule-store.server.ts'
import { promiseOf } from '#app/features/hear/answering/promise.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { publicPage } from '#app/server/guards.ts'
import { FullNotice, Levels, More, Promised } from './parts.tsx'

export const handle: PageHandle<{ readonly level: string }> = { title: (t) => t('statements:privacy.title'), size: (data) => data?.level === 'child' ? 'large' : undefined }

/**
 * The notice, made from what is configured: purposes, rules of deletion, who is responsible (DP-01, DP-10).
 * `way`: the collector somebody comes from, whose own promise then stands on the page. `for`: who reads.
 */
export async function loader(args: LoaderFunctionArgs) {
  publicPage(args)
  const { db, world } = args.context
  const query = new URL(args.request.url).searchParams
  const code = query.get('way')?.toLowerCase()
  const wayIn = code ? await findWayIn(db, world, code) : undefined
  return json({
    promise: wayIn ? promiseOf(wayIn) : null, way: wayIn?.code ?? null, level: levelFor(query.get('for'), wayIn),
    purposes: (await listPurposes(db)).map((purpose) => ({ ...purpose, checkedBy: null })), rules: await getRules(db), contact: (await findContacts(db)).privacyContact,
  }, { headers: { 'Cache-Control': 'public, max-age=60' } })
}

/** Layered: what a child needs first, the law last. */
export default function Privacy() {
  const { promise, way, level, purposes, rules, contact } = useLoaderData<typeof loader>()
  const { t } = useTranslator()
  return (
    <div className="stack">
      <h1 data-read="">{t('statements:privacy.title')}</h1>
      <Levels chosen={level} way={way ?? undefined} />
      {level === 'child' && <ReadAloud />}
      {promise && <Promised promise={promise} />}
      {level === 'child' ? <ChildNotice rules={rules} /> : <FullNotice level={level} purposes={purposes} rules={rules} />}
      <More contact={contact} />
    </div>
  )
}
