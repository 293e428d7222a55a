import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { HelpBlock } from '#app/features/ground/duty/help-block.tsx'
import { listShortHelp } from '#app/features/ground/duty/helpline-store.server.ts'
import { ThankYouPage } from '#app/features/hear/answering/thank-you-page.tsx'
import { paths } from '#app/paths.ts'
import { openVisit } from '#app/server/answering-visit.ts'
import { assistanceOf, clearedAssistanceCookie } from '#app/server/assistance.ts'
import { clearedDraftCookie } from '#app/server/draft-cookie.ts'
import { publicPage } from '#app/server/guards.ts'

export const handle: PageHandle<{ large: boolean }> = { title: (t) => t('answering:thankYou.title'), size: (data) => data?.large ? 'large' : undefined }

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const { wayIn, code, sent } = await openVisit(args)
  if (code && !sent) throw redirect(paths.go(lang, wayIn.code))
  const already = new URL(args.request.url).searchParams.has('already')
  const data = { collector: wayIn.code, code: code ?? null, already: already && code !== undefined, replyDueOn: wayIn.replyDueOn, frozenOn: wayIn.frozenOn, helplines: await listShortHelp(args.context.db, wayIn.audience), large: wayIn.edition === '7-8' }
  return json(data, { headers: { 'Cache-Control': 'no-store' } })
}

/** "Finished, next person": this browser forgets the code. Where cards are used, the next person begins with theirs. */
export async function action(args: ActionFunctionArgs) {
  const { lang } = publicPage(args)
  const visit = await openVisit(args)
  const collector = visit.wayIn.code
  const next = assistanceOf(args.request, args.context, visit) ? paths.session(lang, collector) : paths.go(lang, collector)
  const headers = new Headers({ 'Clear-Site-Data': '"cache"' })
  headers.append('Set-Cookie', clearedDraftCookie(args.context, collector))
  headers.append('Set-Cookie', clearedAssistanceCookie(args.context, collector))
  return redirect(next, { headers })
}

export default function ThankYou() {
  const { helplines, ...data } = useLoaderData<typeof loader>()
  return <ThankYouPage {...data} help={<HelpBlock helplines={helplines} from={data.collector} />} />
}
