import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { findDutyContacts } from '#app/features/ground/duty/duty-store.server.ts'
import { HelpView } from '#app/features/ground/duty/help-view.tsx'
import { listHelplines } from '#app/features/ground/duty/helpline-store.server.ts'
import { openWayIn } from '#app/server/answering-visit.ts'
import { publicPage } from '#app/server/guards.ts'

export const handle: PageHandle<{ large: boolean }> = { title: (t) => t('help:title'), size: (data) => data?.large ? 'large' : undefined }

/** Help for whoever comes, and first for those whom the way in they came from is for (SEED-122). A wrong one changes nothing. */
export async function loader(args: LoaderFunctionArgs) {
  publicPage(args)
  const { db } = args.context
  const from = new URL(args.request.url).searchParams.get('from')
  const wayIn = from === null ? undefined : await openWayIn({ params: { code: from }, context: args.context }).catch(() => undefined)
  const contacts = await findDutyContacts(db)
  const local = { frontDoor: contacts.find('front_door')?.phone ?? null, outOfHours: contacts.find('out_of_hours')?.phone ?? null }
  const data = { helplines: await listHelplines(db), local, reader: { audience: wayIn?.audience, locality: wayIn?.known.locality }, large: wayIn?.edition === '7-8' }
  return json(data, { headers: { 'Cache-Control': 'public, max-age=60' } })
}

export default function HelpPage() {
  const { large: _large, ...help } = useLoaderData<typeof loader>()
  return <HelpView {...help} />
}
