import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { findPriority } from '#app/features/ground/plan/plan-store.server.ts'
import { PriorityView } from '#app/features/ground/plan/priority-view.tsx'
import { dayOf } from '#app/features/ground/world.ts'
import { InformedBy } from '#app/features/respond/feedback/informed-by.tsx'
import { listReplies } from '#app/features/respond/feedback/reply-store.server.ts'
import { listThemesOfPriority } from '#app/features/understand/themes/theme-store.server.ts'
import { textIn } from '#app/i18n/localized-text.ts'
import { notFound, publicPage } from '#app/server/guards.ts'

export const handle: PageHandle<{ title: string }> = { title: (t, data) => data?.title ?? t('plan:title') }

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const { db, world } = args.context
  const priority = await findPriority(db, args.params['code'] ?? '')
  if (!priority) throw notFound()
  const themes = await listThemesOfPriority(db, priority.id)
  const replies = async (of: readonly { id: string }[]) => listReplies(db, of.map(({ id }) => id))
  const informedBy = { children: await replies(themes.children), parents: await replies(themes.parents) }
  return json({ title: textIn(priority.title, lang).text, priority, informedBy, today: dayOf(world) }, { headers: { 'Cache-Control': 'public, max-age=60' } })
}

export default function PriorityPage() {
  const { priority, informedBy, today } = useLoaderData<typeof loader>()
  return <PriorityView priority={priority} today={today} informedBy={<InformedBy {...informedBy} today={today} />} />
}
