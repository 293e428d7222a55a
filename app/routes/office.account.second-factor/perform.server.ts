import { enrolTotp, showSecondFactor } from '#app/features/ground/accounts/second-factor.server.ts'
import { openOffer } from '#app/features/ground/accounts/totp-enrolment.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { westernDigits } from '#app/forms/western-digits.ts'
import type { RequestContext } from '#app/server/context.ts'
import { findSession } from '#app/server/guards.ts'
import { readSessionToken } from '#app/server/staff-session.ts'
import { newestOffer, type OfferPage } from './offer.server.ts'
import { modeOf } from './load-factor.server.ts'

type Performed =
  | { readonly ok: true; readonly token: string; readonly enrolled: boolean }
  | Refused

interface Refused { readonly ok: false; readonly errors: readonly FieldError[]; readonly offered?: OfferPage }

interface Args { readonly request: Request; readonly context: RequestContext }

/** Shows a factor, or sets an app up: whichever this session may. */
export async function perform(args: Args, typed: Typed): Promise<Performed> {
  const { request, context } = args
  const [session, token] = [await findSession(args), readSessionToken(request, context)]
  if (!session || token === undefined) throw new Response(null, { status: 403 })
  const code = westernDigits(typed['code']?.[0] ?? '')
  const who = { staffId: session.staff.id, token, typed: code }
  const mode = await modeOf(context, session)
  if (mode === 'closed') throw new Response(null, { status: 403 })
  return mode === 'show' ? show(context, who) : enrol(context, who, typed['secret']?.[0] ?? '')
}

async function show(context: RequestContext, who: { staffId: string; token: string; typed: string }): Promise<Performed> {
  const shown = await showSecondFactor(context.db, context.world, who)
  return shown.ok ? { ...shown, enrolled: false } : refuse(context, shown.reason)
}

async function enrol(context: RequestContext, who: { staffId: string; token: string; typed: string }, sealed: string): Promise<Performed> {
  const offer = openOffer(context.world, who.staffId, sealed)
  if (!offer) return refuse(context, 'offer')
  const token = await enrolTotp(context.db, context.world, { ...who, secret: offer.secret })
  return token !== undefined ? { ok: true, token, enrolled: true } : { ...refuse(context, 'wrong'), offered: await newestOffer(context, who.staffId, offer) }
}

function refuse({ translators }: RequestContext, reason: 'wrong' | 'locked' | 'offer'): Refused {
  return { ok: false, errors: [{ field: 'code', message: translators('en')(`accounts:errors.code.${reason}`) }] }
}
