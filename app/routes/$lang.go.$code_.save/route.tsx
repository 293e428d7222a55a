import { json, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { findDraftWay } from '#app/features/hear/answering/find-draft-way.server.ts'
import { SavePage } from '#app/features/hear/answering/save-page.tsx'
import { paths } from '#app/paths.ts'
import { openVisit } from '#app/server/answering-visit.ts'
import { codeLink } from '#app/server/code-link.ts'
import { publicPage } from '#app/server/guards.ts'
import { stepAside } from '#app/server/question-steps.ts'

export const handle: PageHandle<{ large: boolean }> = { title: (t) => t('answering:save.link'), size: (data) => data?.large ? 'large' : undefined }

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const visit = await openVisit(args)
  const { wayIn, code, sent, device } = visit
  if (sent) throw redirect(paths.thankYou(lang, wayIn.code))
  if (!code) throw redirect(paths.go(lang, wayIn.code))
  const kept = await findDraftWay(args.context.db, args.context.world, code)
  if (!kept) throw redirect(stepAside(visit, lang))
  const data = { collector: wayIn.code, code, link: codeLink(args.context, lang, code), expiresOn: kept.expiresOn, device, onward: stepAside(visit, lang), large: wayIn.edition === '7-8' }
  return json(data, { headers: { 'Cache-Control': 'no-store' } })
}

export default function Save() {
  return <SavePage {...useLoaderData<typeof loader>()} />
}
