import { newestOffer, type OfferPage } from './offer.server.ts'
import { findEnrolUntil } from '#app/features/ground/accounts/account-store.server.ts'
import { needsSecondFactor } from '#app/features/ground/accounts/staff-policy.ts'
import { findSecondFactors, hasSecondFactor } from '#app/features/ground/accounts/second-factor-store.server.ts'
import type { SignedIn } from '#app/features/ground/accounts/session-store.server.ts'
import type { RequestContext } from '#app/server/context.ts'
import { findSession } from '#app/server/guards.ts'

/** `show`: a factor is asked for; `enrol`: the first one is set up; `replace`: another app; `closed`: too late for the first one. */
export type FactorMode = 'show' | 'enrol' | 'replace' | 'closed'

export interface FactorPage {
  readonly mode: FactorMode
  readonly totp: boolean
  readonly passkeys: number
  readonly offered: OfferPage | undefined
}

export async function loadFactor(args: { readonly request: Request; readonly context: RequestContext }): Promise<FactorPage> {
  const session = await findSession(args)
  if (!session) throw new Response(null, { status: 403 })
  const { totp, passkeys } = await findSecondFactors(args.context.db, session.staff.id)
  const mode = await modeOf(args.context, session)
  const offered = mode === 'enrol' || mode === 'replace' ? await newestOffer(args.context, session.staff.id) : undefined
  return { mode, totp, passkeys, offered }
}

/** What may be done with the second factor in this session. */
export async function modeOf({ db, world }: Pick<RequestContext, 'db' | 'world'>, { staff, secondFactor }: SignedIn): Promise<FactorMode> {
  if (secondFactor) return 'replace'
  if (hasSecondFactor(await findSecondFactors(db, staff.id))) return 'show'
  const until = await findEnrolUntil(db, staff.id)
  const open = until !== undefined && until > world.now().toISOString()
  return open || !needsSecondFactor(staff) ? 'enrol' : 'closed'
}
