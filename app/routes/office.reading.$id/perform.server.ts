import type { SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import { addTranslation } from '#app/features/hear/contributions/add-translation.server.ts'
import { OFFICE } from '#app/features/hear/contributions/contribution.ts'
import type { ContributionInput } from '#app/features/hear/contributions/contribution-input.ts'
import { markRead } from '#app/features/hear/contributions/mark-read.server.ts'
import { raiseConcern } from '#app/features/hear/contributions/raise-concern.server.ts'
import { claimNext, leave } from '#app/features/hear/contributions/reading-lease.server.ts'
import { redactContribution } from '#app/features/hear/contributions/redact-contribution.server.ts'
import { paths } from '#app/paths.ts'
import type { RequestContext } from '#app/server/context.ts'

type Refusal = 'notFound' | 'withSafeguarding' | 'cannotReadLanguage'
export type Performed = { readonly ok: true; readonly to: string } | { readonly ok: false; readonly reason: Refusal }

/** Does what the pressed button says and tells where the reader goes next. */
export async function perform({ db, world }: Pick<RequestContext, 'db' | 'world'>, staff: SignedInStaff, contributionId: string, input: ContributionInput): Promise<Performed> {
  const act = { staffId: staff.id, contributionId }
  const here = paths.office.readingItem(contributionId)
  switch (input.intent) {
    case 'read': {
      const read = await markRead(db, world, act)
      return read.ok ? { ok: true, to: at(await claimNext(db, world, staff)) } : read
    }
    case 'skip': {
      const next = await claimNext(db, world, staff, contributionId)
      await leave(db, staff.id, contributionId)
      return { ok: true, to: at(next) }
    }
    case 'concern': return led(await raiseConcern(db, world, { ...act, kind: 'concern' }), doneAt('concern'))
    case 'translate': return led(await addTranslation(db, world, { ...act, language: OFFICE, text: input.translation }), here)
    case 'redact': return led(await redactContribution(db, world, { ...act, text: input.redacted }), here)
  }
}

function led(result: { readonly ok: true } | { readonly ok: false; readonly reason: Refusal }, to: string): Performed {
  return result.ok ? { ok: true, to } : result
}

function at(next: string | undefined): string {
  return next === undefined ? doneAt('finished') : paths.office.readingItem(next)
}

function doneAt(done: 'finished' | 'concern'): string {
  return `${paths.office.reading()}?done=${done}`
}
