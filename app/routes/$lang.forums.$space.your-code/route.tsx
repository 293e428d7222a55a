import { json, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { getSpace, readMember, readMemberCode } from '#app/server/forum-visit.ts'
import { publicPage } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('forums:code.title') }

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const space = await getSpace(args)
  const member = await readMember(args, space)
  const code = readMemberCode(args, space)
  if (!member || code === undefined) return redirect(paths.space(lang, space.slug))
  return json({ name: member.name, code, next: paths.space(lang, space.slug) }, { headers: { 'Cache-Control': 'no-store' } })
}

export default function MemberCodePage() {
  const { t } = useTranslator()
  const { name, code, next } = useLoaderData<typeof loader>()
  return (
    <div className="stack">
      <h1>{t('forums:code.title')}</h1>
      <p className="lead">{t('forums:member.name')}: <strong><bdi>{name}</bdi></strong></p>
      <p className="quiet">{t('forums:member.why')}</p>
      <div className="code-card">
        <h2>{t('forums:code.label')}</h2>
        <p className="code" dir="ltr" lang="en" translate="no">{code}</p>
      </div>
      <p>{t('forums:code.keep')}</p>
      <p>{t('forums:code.private')}</p>
      <p>{t('forums:code.lost')}</p>
      <p><ButtonLink href={next}>{t('forums:code.continue')}</ButtonLink></p>
    </div>
  )
}
