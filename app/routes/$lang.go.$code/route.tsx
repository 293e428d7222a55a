import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { getEdition } from '#app/features/ask/surveys/survey-definition.ts'
import { firstUnanswered } from '#app/features/ask/surveys/journey.ts'
import { newReceiptCode } from '#app/features/hear/answering/receipt-code.ts'
import { StartPage, type StartPageProps } from '#app/features/hear/answering/start-page.tsx'
import { textIn } from '#app/i18n/localized-text.ts'
import { readForm } from '#app/forms/parse-form.ts'
import { paths } from '#app/paths.ts'
import { openVisit } from '#app/server/answering-visit.ts'
import { clearedDraftCookie, draftCookie } from '#app/server/draft-cookie.ts'
import { publicPage } from '#app/server/guards.ts'

export const handle: PageHandle<StartPageProps & { lang: string; large: boolean }> = {
  title: (t, data) => data ? textIn(data.title, data.lang).text : t('common:siteName'),
  styles: () => 'inline',
  size: (data) => data?.large ? 'large' : undefined,
}

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const { wayIn, version, begun, code, device } = await openVisit(args)
  const { intro, minutes } = getEdition(version.definition, wayIn.edition)
  const afresh = code !== undefined && device !== 'own' && args.request.headers.get('sec-fetch-site') !== 'same-origin'
  const headers = new Headers({ 'Cache-Control': code ? 'no-store' : 'public, no-cache' })
  if (afresh) headers.append('Set-Cookie', clearedDraftCookie(args.context, wayIn.code)) // the next child sees nothing of the one before (settled 8)
  const props: StartPageProps = { title: version.definition.title, intro, minutes, consultationSlug: wayIn.consultationSlug, begun: begun && !afresh }
  return json({ ...props, lang, large: wayIn.edition === '7-8' }, { headers })
}

export async function action(args: ActionFunctionArgs) {
  const { lang } = publicPage(args)
  const { wayIn, shown, draft, begun, device } = await openVisit(args)
  const choice = (await readForm(args.request)).get('take-part')
  if (choice === 'no') return redirect(paths.noThanks(lang, wayIn.code), { headers: { 'Set-Cookie': clearedDraftCookie(args.context, wayIn.code) } })
  if (choice === 'carry-on' && begun) {
    const next = firstUnanswered(shown, draft.content.answers)
    return redirect(next ? paths.question(lang, wayIn.code, next.key) : paths.check(lang, wayIn.code))
  }
  const first = shown[0]
  if (!first) throw new Error('an edition without questions cannot be open')
  return redirect(paths.question(lang, wayIn.code, first.key), { headers: { 'Set-Cookie': draftCookie(args.context, wayIn.code, newReceiptCode(), device) } })
}

export default function Start() {
  return <StartPage {...useLoaderData<typeof loader>()} />
}
