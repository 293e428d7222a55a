import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { PrintBar } from '#app/components/print-bar.tsx'
import { renderPrintDocument } from '#app/components/print-document.tsx'
import { cardsInput } from '#app/features/hear/sessions/session-input.ts'
import { makeCards } from '#app/features/hear/sessions/make-tokens.server.ts'
import { TokenCards } from '#app/features/hear/sessions/token-cards.tsx'
import { parseForm, readTyped } from '#app/forms/parse-form.ts'
import { findLanguage } from '#app/i18n/languages.ts'
import { paths } from '#app/paths.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'
import { loadSession } from '#app/server/office-session.ts'
import printHref from '#app/styles/print.css?url'

const NO_STORE = { 'Cache-Control': 'no-store' }

/** The cards are made by the form and shown once; there is nothing to come back to. */
export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'sessions.run')
  return redirect(paths.office.session(args.params['id'] ?? ''), { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'sessions.run')
  const { db, world, env, languages, translators, nonce } = args.context
  const loaded = await loadSession(args.context, staff, args.params['id'] ?? '')
  if (!loaded) throw notFound()
  const { session } = loaded
  const form = parseForm(await readTyped(args.request), cardsInput(loaded.languages.map(({ value }) => value)))
  const language = form.ok ? findLanguage(languages, form.value.language) : undefined
  const tokens = form.ok ? await makeCards(db, world, { staffId: staff.id, sessionId: session.id, cards: form.value.cards }) : undefined
  if (!tokens || !language) return redirect(paths.office.session(session.id), { status: 303, headers: NO_STORE })
  const [t, say] = [translators(language.tag), translators('en')]
  const address = new URL(paths.session(language.tag, session.collector), env.publicUrl).href
  const html = renderPrintDocument({
    title: t('answering:session.card'), language, languages, t, format: 'standard', foot: session.collector, styles: { href: printHref }, nonce,
    bar: <PrintBar groups={[{ label: say('assisting:print.also'), links: [{ href: paths.office.session(session.id), text: say('assisting:print.back') }] }]}><strong>{say('assisting:print.how')}</strong> {say('assisting:print.once')}</PrintBar>,
    content: <TokenCards address={address} tokens={tokens} />,
  })
  return new Response(html, { headers: { ...NO_STORE, 'Content-Type': 'text/html; charset=utf-8' } })
}
