import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { TokenPage } from '#app/features/hear/sessions/token-page.tsx'
import { lookAtToken } from '#app/features/hear/sessions/spend-token.server.ts'
import { readTyped } from '#app/forms/parse-form.ts'
import { paths } from '#app/paths.ts'
import { openVisit } from '#app/server/answering-visit.ts'
import { waitingTokenCookie } from '#app/server/assistance.ts'
import { clearedDraftCookie } from '#app/server/draft-cookie.ts'
import { publicPage } from '#app/server/guards.ts'

export const handle: PageHandle<{ large: boolean; languages: readonly string[] }> = {
  title: (t) => t('answering:session.title'),
  styles: () => 'inline',
  languages: (data) => data?.languages,
  size: (data) => data?.large ? 'large' : undefined,
}
const NO_STORE = { 'Cache-Control': 'no-store' }

export async function loader(args: LoaderFunctionArgs) {
  publicPage(args)
  const { wayIn } = await openVisit(args)
  return json({ large: wayIn.edition === '7-8', languages: wayIn.languages }, { headers: NO_STORE })
}

/** A card is looked at here and used up when its child says yes. Wrong codes are counted and answered alike. */
export async function action(args: ActionFunctionArgs) {
  const { lang, t } = publicPage(args)
  const { db, world, rateLimits, sender } = args.context
  const { wayIn } = await openVisit(args)
  if (!await rateLimits.isUnder('wrongCode', sender)) throw new Response(null, { status: 429 })
  const token = (await readTyped(args.request))['token']?.[0] ?? ''
  if (token === '') return json({ typed: token, problem: t('answering:session.missing') }, { status: 422, headers: NO_STORE })
  if (!await lookAtToken(db, world, { token, collectorId: wayIn.collectorId })) {
    await rateLimits.count('wrongCode', sender)
    return json({ typed: token, problem: t('answering:session.unknown') }, { status: 422, headers: NO_STORE })
  }
  const headers = new Headers(NO_STORE)
  headers.append('Set-Cookie', waitingTokenCookie(args.context, wayIn.code, token))
  headers.append('Set-Cookie', clearedDraftCookie(args.context, wayIn.code)) // the child before is forgotten
  return redirect(paths.sessionStart(lang, wayIn.code), { headers })
}

export default function Session() {
  useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  return <TokenPage typed={failed?.typed ?? ''} problem={failed?.problem} />
}
