import { instantOf } from '#app/features/ground/duty/local-instant.ts'
import { findAnswersOfContact, openContact, type OpenedContact } from '#app/features/hear/contacts/open-contact.server.ts'
import { breakGlass } from '#app/features/hear/safeguarding/concerns/break-glass.server.ts'
import { closeConcern, reopenConcern } from '#app/features/hear/safeguarding/concerns/close-concern.server.ts'
import type { ConcernInput } from '#app/features/hear/safeguarding/concerns/concern-input.ts'
import { enterConcern, type ConcernAct, type ConcernDone, type ConcernRefusal } from '#app/features/hear/safeguarding/concerns/enter-concern.server.ts'
import type { OpenedGlass } from '#app/features/hear/safeguarding/concerns/glass-panel.tsx'
import { referConcern } from '#app/features/hear/safeguarding/concerns/refer-concern.server.ts'
import { rerouteConcern } from '#app/features/hear/safeguarding/concerns/reroute-concern.server.ts'
import { triageConcern } from '#app/features/hear/safeguarding/concerns/triage-concern.server.ts'
import { writeNote } from '#app/features/hear/safeguarding/concerns/write-note.server.ts'
import type { FieldError } from '#app/forms/parse-form.ts'
import { paths } from '#app/paths.ts'
import type { RequestContext } from '#app/server/context.ts'

export type Performed =
  | { readonly is: 'led'; readonly to: string }
  | { readonly is: 'shown'; readonly glass?: OpenedGlass; readonly contact?: OpenedContact }
  | { readonly is: 'refused'; readonly errors: readonly FieldError[] }
  | { readonly is: 'absent' }

type Context = Pick<RequestContext, 'db' | 'world'>

/** Does what the pressed button says and tells where its page goes on. */
export async function perform(context: Context, act: ConcernAct, input: ConcernInput): Promise<Performed> {
  const { db, world } = context
  switch (input.intent) {
    case 'triage': return led(act, 'triage', await triageConcern(db, world, { ...act, level: input.level }))
    case 'refer': return refer(context, act, input)
    case 'close': return led(act, 'close', await closeConcern(db, world, { ...act, outcome: input.outcome }))
    case 'reopen': return led(act, 'reopen', await reopenConcern(db, world, act))
    case 'note': return led(act, 'note', await writeNote(db, world, { ...act, text: input.note, language: input.noteLanguage }))
    case 'not-staff': return away(await rerouteConcern(db, world, { ...act, to: 'concern' }))
    case 'glass': return openGlass(context, act, input.reason)
    case 'contact': return openRequest(context, act)
  }
}

async function refer({ db, world }: Context, act: ConcernAct, { madeOn, madeAt, ...input }: Extract<ConcernInput, { intent: 'refer' }>): Promise<Performed> {
  const at = new Date(instantOf(world.timeZone, madeOn, madeAt, 'later'))
  if (Number.isNaN(at.getTime())) return { is: 'refused', errors: [{ field: 'madeOn', message: 'concerns:errors.madeOn' }] }
  if (at.getTime() > world.now().getTime() + 60_000) return { is: 'refused', errors: [{ field: 'madeAt', message: 'concerns:errors.madeLater' }] }
  return led(act, 'refer', await referConcern(db, world, { ...act, input: { ...input, madeAt: at.toISOString() } }))
}

async function openGlass({ db, world }: Context, act: ConcernAct, reason: string): Promise<Performed> {
  const broken = await breakGlass(db, world, { ...act, reason })
  if (!broken.ok) return refused(broken.reason)
  const { contactRequestId } = broken
  return { is: 'shown', glass: contactRequestId ? { is: 'texts', texts: await findAnswersOfContact(db, world, { staffId: act.staffId, id: contactRequestId }) } : { is: 'origin', glass: broken.glass } }
}

async function openRequest({ db, world }: Context, act: ConcernAct): Promise<Performed> {
  const entered = await enterConcern(db, world, act)
  if (!entered?.concern.contactRequestId) return { is: 'absent' }
  const contact = await openContact(db, world, { staffId: act.staffId, id: entered.concern.contactRequestId })
  return contact ? { is: 'shown', contact } : refused('closed')
}

function led({ concernId }: ConcernAct, done: 'triage' | 'refer' | 'close' | 'reopen' | 'note', result: ConcernDone): Performed {
  return result.ok ? { is: 'led', to: `${paths.office.concern(concernId)}?done=${done}` } : refused(result.reason)
}

/** Moved: it may not exist any more for whoever moved it. */
function away(result: ConcernDone): Performed {
  return result.ok ? { is: 'led', to: `${paths.office.concerns()}?done=moved` } : refused(result.reason)
}

const FIELD: Readonly<Partial<Record<ConcernRefusal, string>>> = { level_missing: 'level', referral_missing: 'recipient', nobody_to_tell: 'reason', no_reader: 'note' }

function refused(reason: ConcernRefusal): Performed {
  return reason === 'not_found' ? { is: 'absent' } : { is: 'refused', errors: [{ field: FIELD[reason] ?? 'main', message: `concerns:errors.${reason}` }] }
}
