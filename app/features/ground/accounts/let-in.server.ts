import { inTransaction, type Db } from '#db/database.ts'
import { enrolUntil } from '#app/features/ground/accounts/new-staff.server.ts'
import { requestSignInLink } from '#app/features/ground/accounts/request-sign-in-link.server.ts'
import { endSessionsOf } from '#app/features/ground/accounts/session-store.server.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'

/**
 * For whoever lost every way in, and no mail arrives: the operator of the machine makes a link and six digits by hand.
 * The second step goes, and is set up anew. Undefined when the address has no active account, or had five links just now.
 */
export async function letIn(db: Db, world: World, email: string): Promise<{ readonly token: string; readonly code: string } | undefined> {
  const { mail } = await requestSignInLink(db, world, email)
  if (!mail) return undefined
  const { staffId, token, code } = mail
  await inTransaction(db, async (trx) => {
    for (const table of ['totp', 'passkey', 'recoveryCode'] as const) await trx.deleteFrom(table).where('staffId', '=', staffId).execute()
    await trx.updateTable('staff').set({ enrolUntil: enrolUntil(world) }).where('id', '=', staffId).execute()
    await endSessionsOf(trx, staffId)
    await recordAudit(trx, world, { staffId: 'operator', act: 'staff.let_in', subjectType: 'staff', subjectId: staffId })
  })
  return { token, code }
}
