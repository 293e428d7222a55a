import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { introOf } from '#app/features/ask/surveys/edition-intro.ts'
import { getEdition } from '#app/features/ask/surveys/survey-definition.ts'
import { newReceiptCode } from '#app/features/hear/answering/receipt-code.ts'
import { startPromiseOf } from '#app/features/hear/answering/promise.ts'
import { StartPage, type StartPageProps } from '#app/features/hear/answering/start-page.tsx'
import type { HelpedMode } from '#app/features/hear/sessions/group-session.ts'
import { HelpNotice } from '#app/features/hear/sessions/help-notice.tsx'
import { lookAtToken, spendToken } from '#app/features/hear/sessions/spend-token.server.ts'
import { readForm } from '#app/forms/parse-form.ts'
import { textIn } from '#app/i18n/localized-text.ts'
import { paths } from '#app/paths.ts'
import { openVisit, tagOf } from '#app/server/answering-visit.ts'
import { assistanceCookie, clearedAssistanceCookie, readWaitingToken } from '#app/server/assistance.ts'
import { draftCookie } from '#app/server/draft-cookie.ts'
import { publicPage } from '#app/server/guards.ts'

interface Start { readonly start: StartPageProps; readonly mode: HelpedMode; readonly lang: string; readonly large: boolean; readonly languages: readonly string[] }

export const handle: PageHandle<Start> = {
  title: (t, data) => data ? textIn(data.start.title, data.lang).text : t('common:siteName'),
  languages: (data) => data?.languages,
  size: (data) => data?.large ? 'large' : undefined,
}

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const { wayIn, version, format } = await openVisit(args)
  const token = readWaitingToken(args.request, args.context, wayIn.code) ?? ''
  const help = await lookAtToken(args.context.db, args.context.world, { token, collectorId: wayIn.collectorId })
  if (!help) throw redirect(paths.session(lang, wayIn.code))
  const edition = getEdition(version.definition, wayIn.edition)
  const start: StartPageProps = { title: version.definition.title, intro: introOf(edition, format, lang), minutes: edition.minutes, consultationSlug: wayIn.consultationSlug, collector: wayIn.code, promise: startPromiseOf({ ...wayIn, mode: 'online_self' }), begun: false } // the notice above says who helps
  return json({ start, mode: help.mode, lang, large: wayIn.edition === '7-8', languages: wayIn.languages }, { headers: { 'Cache-Control': 'no-store' } })
}

/** "Yes" uses the card up and makes the child's own code; "no" leaves the card as it was and keeps nothing. */
export async function action(args: ActionFunctionArgs) {
  const { lang } = publicPage(args)
  const { db, world } = args.context
  const { wayIn, shown: [first] } = await openVisit(args)
  if ((await readForm(args.request)).get('take-part') !== 'yes') return redirect(paths.noThanks(lang, wayIn.code), { headers: { 'Set-Cookie': clearedAssistanceCookie(args.context, wayIn.code) } })
  const token = readWaitingToken(args.request, args.context, wayIn.code) ?? ''
  const help = await spendToken(db, world, { token, collectorId: wayIn.collectorId })
  if (!help || !first) return redirect(paths.session(lang, wayIn.code))
  const code = newReceiptCode()
  const headers = new Headers({ 'Cache-Control': 'no-store' })
  headers.append('Set-Cookie', draftCookie(args.context, wayIn.code, code, 'shared'))
  headers.append('Set-Cookie', assistanceCookie(args.context, wayIn.code, tagOf(args.context, code), help))
  return redirect(paths.question(lang, wayIn.code, first.key), { headers })
}

export default function SessionStart() {
  const { start, mode } = useLoaderData() as Start // the loader's own JSON
  return <div className="stack"><HelpNotice mode={mode} /><StartPage {...start} /></div>
}
