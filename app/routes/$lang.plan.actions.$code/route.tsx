import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { findAction } from '#app/features/ground/plan/action-store.server.ts'
import { ActionView } from '#app/features/ground/plan/action-view.tsx'
import { dayOf } from '#app/features/ground/world.ts'
import { textIn } from '#app/i18n/localized-text.ts'
import { notFound, publicPage } from '#app/server/guards.ts'

export const handle: PageHandle<{ title: string }> = { title: (t, data) => data?.title ?? t('plan:title') }

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const { db, world } = args.context
  const action = await findAction(db, args.params['code'] ?? '')
  if (!action) throw notFound()
  return json({ title: textIn(action.title, lang).text, action, today: dayOf(world) }, { headers: { 'Cache-Control': 'public, max-age=60' } })
}

export default function ActionPage() {
  const { action, today } = useLoaderData<typeof loader>()
  return <ActionView action={action} today={today} informedBy={null} />
}
