import { inTransaction, type Db } from '#db/database.ts'
import { mayDo } from '#app/features/ground/accounts/staff-policy.ts'
import { getActiveStaff } from '#app/features/ground/accounts/staff-store.server.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'

/** What safeguarding signs: a version of a survey, or a forum space by its address. */
export type SignedSubject = `survey_version:${string}` | `forum_space:${string}`

export interface SignOff { readonly subject: string; readonly role: string; readonly signedOn: string }

/** Safeguarding says: we have seen this and know whom to reach (SEED-111). False for everybody else. */
export async function signOff(db: Db, world: World, { staffId, subject }: { readonly staffId: string; readonly subject: SignedSubject }): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const staff = await getActiveStaff(trx, world, staffId)
    const role = staff.roles.find((one) => one === 'dsl' || one === 'deputy_dsl')
    if (!role || !mayDo(staff, 'concerns.see')) return false
    const signed = { staffId, role, signedOn: dayOf(world) }
    await trx.insertInto('safeguardingSignOff').values({ subject, ...signed }).onConflict((conflict) => conflict.column('subject').doUpdateSet(signed)).execute()
    const [subjectType = '', subjectId = ''] = subject.split(':')
    await recordAudit(trx, world, { staffId, act: `${subjectType}.signed_off`, subjectType, subjectId, detail: { role } })
    return true
  })
}

export async function listSignOffs(db: Db): Promise<SignOff[]> {
  return db.selectFrom('safeguardingSignOff').select(['subject', 'role', 'signedOn']).orderBy('signedOn').execute()
}

export async function isSignedOff(db: Db, subject: SignedSubject): Promise<boolean> {
  return await db.selectFrom('safeguardingSignOff').select('subject').where('subject', '=', subject).executeTakeFirst() !== undefined
}
