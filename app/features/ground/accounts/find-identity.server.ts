import { inTransaction, type Db } from '#db/database.ts'
import { foldEmail } from '#app/features/ground/accounts/secrets.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'

/** Somebody as an identity provider knows them. */
export interface Identity {
  readonly issuer: string
  readonly subject: string
  /** Only when the provider says it has been verified. */
  readonly email: string | undefined
  readonly secondFactor: boolean
}

/**
 * The active account of an identity: the one it was linked with, else the one of its verified address, which is linked
 * from then on. An account linked with somebody at this provider is never given to somebody else there.
 */
export async function findStaffOfIdentity(db: Db, world: World, { issuer, subject, email }: Identity): Promise<string | undefined> {
  const linked = await db.selectFrom('oidcIdentity').leftJoin('staff', 'staff.id', 'oidcIdentity.staffId').select(['oidcIdentity.staffId', 'staff.state'])
    .where('issuer', '=', issuer).where('subject', '=', subject).executeTakeFirst()
  if (linked) return linked.state === 'active' ? linked.staffId : undefined
  if (email === undefined) return undefined
  return inTransaction(db, async (trx) => {
    const staff = await trx.selectFrom('staff').select('id').where('emailFolded', '=', foldEmail(email)).where('state', '=', 'active').executeTakeFirst()
    const other = staff && await trx.selectFrom('oidcIdentity').select('subject').where('issuer', '=', issuer).where('staffId', '=', staff.id).executeTakeFirst()
    if (!staff || other) return undefined
    await trx.insertInto('oidcIdentity').values({ issuer, subject, staffId: staff.id, linkedOn: dayOf(world) }).execute()
    await recordAudit(trx, world, { staffId: staff.id, act: 'staff.identity_linked', subjectType: 'staff', subjectId: staff.id, detail: { issuer } })
    return staff.id
  })
}
