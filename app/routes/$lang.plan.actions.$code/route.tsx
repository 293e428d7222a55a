import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { findAction } from '#app/features/ground/plan/action-store.server.ts'
import { ActionView } from '#app/features/ground/plan/action-view.tsx'
import { dayOf } from '#app/features/ground/world.ts'
import { ReplyList } from '#app/features/respond/feedback/reply-list.tsx'
import { listRepliesOfAction } from '#app/features/respond/feedback/reply-links-store.server.ts'
import type { ThemeReply } from '#app/features/respond/feedback/reply-store.server.ts'
import { textIn } from '#app/i18n/localized-text.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { notFound, publicPage } from '#app/server/guards.ts'

export const handle: PageHandle<{ title: string }> = { title: (t, data) => data?.title ?? t('plan:title') }

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const { db, world } = args.context
  const action = await findAction(db, args.params['code'] ?? '')
  if (!action) throw notFound()
  const replies = await listRepliesOfAction(db, action.id)
  return json({ title: textIn(action.title, lang).text, action, replies, today: dayOf(world) }, { headers: { 'Cache-Control': 'public, max-age=60' } })
}

export default function ActionPage() {
  const { action, replies, today } = useLoaderData<typeof loader>()
  return <ActionView action={action} today={today} informedBy={<InformedBy replies={replies} today={today} />} />
}

function InformedBy({ replies, today }: { readonly replies: readonly ThemeReply[]; readonly today: string }) {
  const { t } = useTranslator()
  if (replies.length === 0) return null
  return <><h2>{t('plan:action.informed')}</h2><ReplyList replies={replies} today={today} level={3} /></>
}
