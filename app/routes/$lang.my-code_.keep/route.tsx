import { json, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { CodeToKeep } from '#app/features/hear/answering/code-to-keep.tsx'
import { findReceipt } from '#app/features/hear/answering/receipt-store.server.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { codeLink } from '#app/server/code-link.ts'
import { readDraftCookie } from '#app/server/draft-cookie.ts'
import { publicPage } from '#app/server/guards.ts'
import { readMyCodeCookie } from '#app/server/my-code-cookie.ts'

export const handle: PageHandle = { title: (t) => t('answering:save.pictureTitle') }

/** The code comes from the cookie of the thank-you page (`way`) or of "My code", never from the address (settled 7). */
export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const { request, context } = args
  const way = new URL(request.url).searchParams.get('way')
  const code = way === null ? readMyCodeCookie(request, context) : readDraftCookie(request, context, way)
  if (!code || !await findReceipt(context.db, context.world, code)) throw redirect(paths.myCode(lang))
  const back = way === null ? paths.myCode(lang) : paths.thankYou(lang, way)
  return json({ code, link: codeLink(context, lang, code), back }, { headers: { 'Cache-Control': 'no-store' } })
}

export default function Keep() {
  const { code, link, back } = useLoaderData<typeof loader>()
  const { t } = useTranslator()
  return (
    <div className="stack">
      <p><a className="back" href={back}>{t('common:back')}</a></p>
      <h1>{t('answering:save.pictureTitle')}</h1>
      <p className="lead">{t('answering:save.pictureHow')}</p>
      <CodeToKeep code={code} link={link} />
      <p>{t('answering:save.private')}</p>
    </div>
  )
}
