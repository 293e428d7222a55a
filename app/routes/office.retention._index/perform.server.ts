import { json, redirect } from '@remix-run/node'
import { endHold, placeHold } from '#app/features/ground/retention/change-retention.server.ts'
import { holdInput } from '#app/features/ground/retention/hold-input.ts'
import { runRetention } from '#app/features/ground/retention/run-retention.server.ts'
import { parseForm, type FieldError, type Typed } from '#app/forms/parse-form.ts'
import { sayErrors } from '#app/forms/say-errors.ts'
import { paths } from '#app/paths.ts'
import type { RequestContext } from '#app/server/context.ts'
import { registerOf } from '#app/server/register.ts'

const NO_STORE = { 'Cache-Control': 'no-store' }

/** Runs, holds and lifts. */
export async function perform(context: RequestContext, staffId: string, typed: Typed) {
  const { db, world, translators } = context
  const intent = typed['intent']?.[0]
  if (intent === 'run') {
    const id = await runRetention(db, world, registerOf(context), { staffId })
    return redirect(id === undefined ? paths.office.retention() : `${paths.office.certificate(id)}?done=run`, { status: 303, headers: NO_STORE })
  }
  if (intent === 'lift') {
    await endHold(db, world, staffId, typed['id']?.[0] ?? '')
    return redirect(`${paths.office.retention()}?done=lifted`, { status: 303, headers: NO_STORE })
  }
  const fail = (errors: readonly FieldError[]) => json({ typed, errors: sayErrors(translators('en'), errors) }, { status: 422, headers: NO_STORE })
  const parsed = parseForm(typed, holdInput)
  if (!parsed.ok) return fail(parsed.errors)
  if (!await placeHold(db, world, staffId, parsed.value)) return fail([{ field: 'consultation', message: 'retention:errors.consultation.unknown' }])
  return redirect(`${paths.office.retention()}?done=hold`, { status: 303, headers: NO_STORE })
}
