import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { findOwnAccount } from '#app/features/ground/accounts/account-store.server.ts'
import { signOutEverywhere } from '#app/features/ground/accounts/sign-out-everywhere.server.ts'
import { listPlaceNames } from '#app/features/ground/accounts/place-store.server.ts'
import { findSecondFactors } from '#app/features/ground/accounts/second-factor-store.server.ts'
import { listSessionsOf } from '#app/features/ground/accounts/session-store.server.ts'
import { mayDo, SHOWS_RAW_TEXT } from '#app/features/ground/accounts/staff-policy.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { findSession, requireStaff } from '#app/server/guards.ts'
import { clearedSessionCookie } from '#app/server/staff-session.ts'
import { Facts, Factors, Sessions } from './parts.tsx'

export const handle: PageHandle = { title: (t) => t('accounts:account.title') }
const NO_STORE = { 'Cache-Control': 'no-store' }

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, 'account.own')
  const { db, world } = args.context
  const session = await findSession(args)
  return json({
    staff, lapsed: !staff.cleared && SHOWS_RAW_TEXT.some((permission) => mayDo({ roles: staff.roles }, permission)), account: await findOwnAccount(db, staff.id), places: await listPlaceNames(db, staff.grants), factors: await findSecondFactors(db, staff.id),
    sessions: (await listSessionsOf(db, world, staff.id)).map(({ id, device, createdAt, lastSeenAt }) => ({ id, device, since: dayOf(world, new Date(createdAt)), seen: dayOf(world, new Date(lastSeenAt)), here: id === session?.sessionId })),
  }, { headers: NO_STORE })
}

/** Signs out everywhere: the one act of this page. */
export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'account.own')
  await signOutEverywhere(args.context.db, args.context.world, staff.id)
  return redirect(paths.office.signIn(), { status: 303, headers: { ...NO_STORE, 'Set-Cookie': clearedSessionCookie(args.context) } })
}

export default function Account() {
  const { t } = useTranslator()
  const page = useLoaderData<typeof loader>()
  return (
    <div className="stack">
      <h1>{t('accounts:account.title')}</h1>
      {page.lapsed && <Notice tone="warning">{t('accounts:account.lapsed')}</Notice>}
      <Facts staff={page.staff} account={page.account} places={page.places} />
      <Factors factors={page.factors} />
      <Sessions sessions={page.sessions} />
    </div>
  )
}
