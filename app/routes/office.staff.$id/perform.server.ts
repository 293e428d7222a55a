import { ACCOUNT_LISTS, detailsInput, grantInput } from '#app/features/ground/accounts/account-input.ts'
import { changeDetails, disableStaff, enableStaff, inviteAgain, type AccountAct, type AccountChanged } from '#app/features/ground/accounts/change-account.server.ts'
import { giveRole, takeRole } from '#app/features/ground/accounts/give-role.server.ts'
import { listOrganisations, listPlaces } from '#app/features/ground/accounts/place-store.server.ts'
import { parseForm, type FieldError, type Typed } from '#app/forms/parse-form.ts'
import { sayErrors } from '#app/forms/say-errors.ts'
import type { RequestContext } from '#app/server/context.ts'

type Performed =
  | { readonly ok: true; readonly sent: boolean }
  | { readonly ok: false; readonly errors: readonly FieldError[] }
  | { readonly ok: false; readonly status: 403 | 404 }

const FIELDS: Readonly<Record<string, string>> = { held: 'role', taken: 'email' }

/** The act somebody pressed a button for. */
export async function perform(context: RequestContext, act: AccountAct, typed: Typed): Promise<Performed> {
  const { db, world } = context
  const name = typed['act']?.[0] ?? ''
  if (name === 'details') return details(context, act, typed)
  if (name === 'give') return give(context, act, typed)
  const simple = { disable: disableStaff, enable: enableStaff, again: inviteAgain }[name]
  if (simple) return answer(context, await simple(db, world, act), name === 'again')
  const grantId = typed['take']?.[0]
  return grantId === undefined ? { ok: false, status: 404 } : answer(context, await takeRole(db, world, act, grantId))
}

async function details(context: RequestContext, act: AccountAct, typed: Typed): Promise<Performed> {
  const organisations = (await listOrganisations(context.db)).map(({ id }) => id)
  const form = parseForm(typed, detailsInput(organisations, context.languages.map(({ tag }) => tag)), ACCOUNT_LISTS)
  if (!form.ok) return { ok: false, errors: sayErrors(context.translators('en'), form.errors) }
  return answer(context, await changeDetails(context.db, context.world, act, form.value))
}

async function give(context: RequestContext, act: AccountAct, typed: Typed): Promise<Performed> {
  const form = parseForm(typed, grantInput(await listPlaces(context.db)))
  if (!form.ok) return { ok: false, errors: sayErrors(context.translators('en'), form.errors) }
  return answer(context, await giveRole(context.db, context.world, act, form.value))
}

function answer({ translators }: RequestContext, changed: AccountChanged, sent = false): Performed {
  const t = translators('en')
  if (changed.ok) return { ok: true, sent }
  if (changed.reason === 'refused') return { ok: false, status: 403 }
  if (changed.reason === 'absent') return { ok: false, status: 404 }
  const message = { own: t('accounts:errors.own'), lastAdministrator: t('accounts:errors.lastAdministrator'), held: t('accounts:errors.role.held'), notGiven: t('accounts:errors.notGiven'), taken: t('accounts:errors.email.taken') }[changed.reason]
  return { ok: false, errors: [{ field: FIELDS[changed.reason] ?? 'roles', message }] }
}
