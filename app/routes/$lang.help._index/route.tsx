import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { HelpView } from '#app/features/ground/duty/help-view.tsx'
import { listHelplines } from '#app/features/ground/duty/helpline-store.server.ts'
import { publicPage } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('help:title') }

export async function loader(args: LoaderFunctionArgs) {
  publicPage(args)
  const helplines = await listHelplines(args.context.db)
  return json({ helplines }, { headers: { 'Cache-Control': 'public, max-age=60' } })
}

export default function HelpPage() {
  const { helplines } = useLoaderData<typeof loader>()
  return <HelpView helplines={helplines} />
}
