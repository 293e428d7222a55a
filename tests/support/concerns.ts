import type { Insertable, KyselyPlugin } from 'kysely'
import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'
import { sealText } from '#app/features/ground/sealing/sealing.ts'
import type { World } from '#app/features/ground/world.ts'
import { raiseConcern } from '#app/features/hear/contributions/raise-concern.server.ts'
import { NO_SUBJECT, type Subject } from '#app/features/hear/safeguarding/concerns/concern.ts'
import { giveContribution, giveStaff } from '#tests/support/office.ts'

/** A record of the locked room as a row, unless told an unopened concern. */
export function concernRow(world: World, details: Partial<Insertable<Schema['concern']>> = {}): Insertable<Schema['concern']> & { readonly id: string } & Subject & { readonly kind: Schema['concern']['kind'] } {
  const sealed = sealText(world, 'concern', JSON.stringify({ text: 'they shout', ageBand: null }))
  return {
    id: world.newId(), kind: 'concern', contributionId: null, contactRequestId: null, ...NO_SUBJECT, audience: 'children', language: 'en', ...sealed, glassKeyId: sealed.keyId, glassSealed: null,
    submittedAt: '2026-11-20', openedAt: world.now().toISOString(), firstSeenAt: null, firstSeenBy: null, awarenessAt: null, awarenessBy: null, level: null, state: 'open', outcome: null, closedAt: null, ...details,
  }
}

export interface ConcernScene {
  readonly leadId: string
  readonly deputyId: string
  readonly contactId: string
  readonly readerId: string
  readonly contributionId: string
  readonly concernId: string
}

export const WORDS = 'I dont like it when they shout at home and I hide'

/** A lead, a deputy, a contact for allegations, and a text that a reader has passed on. */
export async function raiseOne(db: Db, world: World, { kind = 'concern', subject, contribution = {} }: { kind?: 'concern' | 'allegation'; subject?: (scene: Pick<ConcernScene, 'leadId' | 'deputyId'>) => Promise<Subject>; contribution?: Partial<Schema['contribution']> } = {}): Promise<ConcernScene> {
  const leadId = await giveStaff(db, world, 'dsl')
  const deputyId = await giveStaff(db, world, 'deputy_dsl')
  const contactId = await giveStaff(db, world, 'allegations_contact')
  const readerId = await giveStaff(db, world, 'moderator')
  const contributionId = await giveContribution(db, world, { original: WORDS, audience: 'children', ...contribution })
  const raised = await raiseConcern(db, world, { staffId: readerId, contributionId, kind, subject: await subject?.({ leadId, deputyId }) })
  if (!raised.ok) throw new Error('the concern was not raised')
  const { id } = await db.selectFrom('concern').select('id').where('contributionId', '=', contributionId).executeTakeFirstOrThrow()
  return { leadId, deputyId, contactId, readerId, contributionId, concernId: id }
}

/** The same database, whose nth write from now fails, as a full disk would make it. */
export function failAtWrite(db: Db, nth: number): Db {
  let writes = 0
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      if (['InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode'].includes(node.kind)) writes += 1
      if (writes === nth) throw new Error(`write ${nth} fails`)
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  }
  return db.withPlugin(plugin)
}
