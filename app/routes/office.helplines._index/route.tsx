import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { checkHelpline, listHelplinePlaces, listStaffHelplines } from '#app/features/ground/duty/helpline-admin.server.ts'
import { HelplineList } from '#app/features/ground/duty/helpline-list.tsx'
import { readTyped } from '#app/forms/parse-form.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('duty:helplines.title') }
const NO_STORE = { 'Cache-Control': 'no-store' }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'helplines.manage')
  const { db, world } = args.context
  const saved = new URL(args.request.url).searchParams.has('saved')
  return json({ helplines: await listStaffHelplines(db, world), places: await listHelplinePlaces(db), saved }, { headers: NO_STORE })
}

/** "I have checked it today". */
export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'helplines.manage')
  const typed = await readTyped(args.request)
  if (!await checkHelpline(args.context.db, args.context.world, staff.id, typed['helpline']?.[0] ?? '')) throw notFound()
  return redirect(`${paths.office.helplines()}?saved=1`, { status: 303, headers: NO_STORE })
}

export default function Helplines() {
  const { t } = useTranslator()
  const { helplines, places, saved } = useLoaderData<typeof loader>()
  const stale = helplines.filter((helpline) => helpline.stale).length
  return (
    <div className="stack">
      <h1>{t('duty:helplines.title')}</h1>
      {saved && <Notice tone="success"><p>{t('duty:saved')}</p></Notice>}
      <p>{t('duty:helplines.intro')}</p>
      {stale > 0 && <Notice tone="warning"><p>{t('duty:helplines.stale', { count: stale })}</p></Notice>}
      <p><ButtonLink href={paths.office.newHelpline()} kind="quiet">{t('duty:helplines.add')}</ButtonLink></p>
      <HelplineList helplines={helplines} places={places} />
    </div>
  )
}
