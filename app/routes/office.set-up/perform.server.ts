import { hashSecret, isSameHash } from '#app/features/ground/accounts/secrets.ts'
import { setUpInput } from '#app/features/ground/accounts/set-up-input.ts'
import { setUpInstallation } from '#app/features/ground/accounts/set-up-installation.server.ts'
import { openOffer } from '#app/features/ground/accounts/totp-enrolment.ts'
import { parseForm, type FieldError, type Typed } from '#app/forms/parse-form.ts'
import { sayErrors } from '#app/forms/say-errors.ts'
import type { RequestContext } from '#app/server/context.ts'
import { notFound } from '#app/server/guards.ts'

type Performed =
  | { readonly ok: true; readonly staffId: string }
  | { readonly ok: false; readonly status: number; readonly errors: readonly FieldError[] }

/** The token first: without it nothing that was typed is looked at. */
export async function perform(context: RequestContext, typed: Typed): Promise<Performed> {
  const t = context.translators('en')
  if (!await context.rateLimits.allow('signIn', context.sender)) return refuse('token', t('accounts:errors.tooMany'), 429)
  if (!isSameHash(hashSecret(typed['token']?.[0] ?? ''), hashSecret(context.setUpToken))) return refuse('token', t('accounts:errors.token.wrong'))
  const form = parseForm(typed, setUpInput)
  if (!form.ok) return { ok: false, status: 422, errors: sayErrors(t, form.errors) }
  const offer = openOffer(context.world, 'set-up', form.value.secret)
  if (!offer) return refuse('code', t('accounts:errors.code.offer'))
  const done = await setUpInstallation(context.db, context.world, form.value, offer.secret)
  if (done.ok) return done
  if (done.reason === 'done') throw notFound()
  return refuse('code', t('accounts:errors.code.wrong'))
}

function refuse(field: string, message: string, status = 422): Performed {
  return { ok: false, status, errors: [{ field, message }] }
}
