import type { Db } from '#db/database.ts'
import { openSealed, sealText } from '#app/features/ground/sealing/sealing.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'
import type { Contribution } from '#app/features/hear/contributions/contribution.ts'
import { alertSafeguarding } from '#app/features/hear/safeguarding/concerns/alert-safeguarding.server.ts'
import { NO_SUBJECT, verbatim, type Concern, type ConcernKind, type Subject, type Verbatim } from '#app/features/hear/safeguarding/concerns/concern.ts'
import { findConcernOf, insertConcern, updateConcern } from '#app/features/hear/safeguarding/concerns/concern-store.server.ts'
import { findGlass } from '#app/features/hear/safeguarding/concerns/find-glass.server.ts'

/** A text somebody worries about, or a request to be contacted. */
export type NewConcern =
  | { readonly about: 'text'; readonly kind: Exclude<ConcernKind, 'contact'>; readonly contribution: Pick<Contribution, 'id' | 'original' | 'language' | 'audience' | 'ageBand' | 'receivedOn' | 'receivedAt'>; readonly raisedBy: string; readonly subject?: Subject | undefined }
  | { readonly about: 'contact'; readonly contactRequestId: string; readonly language: string; readonly audience: Contribution['audience'] }

/**
 * Opens a minimal hand-off record in the locked room and tells safeguarding that something waits, with a link and no
 * word of it (SAFE-08). The words are sealed into it as they were sent and stay when the answers go (SAFE-09).
 * A text has one record: raised again, it is open again. In the caller's transaction; the caller writes the audit entry.
 */
export async function openConcern(trx: Db, world: World, opened: NewConcern): Promise<string> {
  const known = await findConcernOf(trx, opened.about === 'text' ? { contributionId: opened.contribution.id } : { contactRequestId: opened.contactRequestId })
  const concern = known ? await openAgain(trx, known, opened) : await openNew(trx, world, opened)
  await alertSafeguarding(trx, world, concern)
  return concern.id
}

/** The words of a concern as they were sent; undefined where they stand in a request to be contacted. */
export function readVerbatim(world: World, { keyId, sealed }: Pick<Concern, 'keyId' | 'sealed'>): Verbatim | undefined {
  return sealed === null ? undefined : verbatim.parse(JSON.parse(openSealed(world, 'concern', { keyId, sealed })))
}

type Opened = Pick<Concern, 'id' | 'kind' | 'openedAt'> & Subject

async function openNew(trx: Db, world: World, opened: NewConcern): Promise<Opened> {
  const now = world.now().toISOString()
  const concern: Concern = {
    id: world.newId(), ...(opened.about === 'text' ? await textColumns(trx, world, opened, now) : contactColumns(world, opened)),
    openedAt: now, awarenessAt: null, awarenessBy: null, level: null, state: 'open', outcome: null, closedAt: null,
  }
  await insertConcern(trx, concern)
  return concern
}

async function textColumns(trx: Db, world: World, { kind, contribution, raisedBy, subject = NO_SUBJECT }: Extract<NewConcern, { about: 'text' }>, now: string) {
  const { text: words, glass } = { text: JSON.stringify({ text: contribution.original, ageBand: contribution.ageBand } satisfies Verbatim), glass: JSON.stringify(await findGlass(trx, contribution.id)) }
  const behindGlass = sealText(world, 'glass', glass)
  return {
    kind, contributionId: contribution.id, contactRequestId: null, ...(kind === 'allegation' ? subject : NO_SUBJECT), audience: contribution.audience, language: contribution.language,
    ...sealText(world, 'concern', words), glassKeyId: behindGlass.keyId, glassSealed: behindGlass.sealed,
    submittedAt: contribution.receivedAt ?? contribution.receivedOn, firstSeenAt: now, firstSeenBy: raisedBy,
  }
}

function contactColumns(world: World, { contactRequestId, language, audience }: Extract<NewConcern, { about: 'contact' }>) {
  const { keyId } = sealText(world, 'concern', '')
  return {
    kind: 'contact' as const, contributionId: null, contactRequestId, ...NO_SUBJECT, audience, language,
    keyId, sealed: null, glassKeyId: keyId, glassSealed: null, submittedAt: dayOf(world), firstSeenAt: null, firstSeenBy: null,
  }
}

async function openAgain(trx: Db, known: Concern, opened: NewConcern): Promise<Opened> {
  const about = opened.about === 'text' ? { kind: opened.kind, ...(opened.kind === 'allegation' ? opened.subject ?? NO_SUBJECT : NO_SUBJECT) } : {}
  await updateConcern(trx, known.id, { ...about, state: 'open', outcome: null, closedAt: null, awarenessAt: null, awarenessBy: null })
  return { ...known, ...about }
}
