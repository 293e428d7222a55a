import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'
import { insertSession } from '#app/features/hear/sessions/session-store.server.ts'
import { listHelpedWays } from '#app/features/hear/sessions/way-store.server.ts'

interface NewSession { readonly staffId: string; readonly collector: string; readonly label: string; readonly children: number }

/** Starts a session at a way in that is not closed. Its label stays out of the audit trail. */
export async function startSession(db: Db, world: World, { staffId, collector, label, children }: NewSession): Promise<{ readonly ok: true; readonly id: string } | { readonly ok: false; readonly reason: 'closed' }> {
  return inTransaction(db, async (trx) => {
    const way = (await listHelpedWays(trx, dayOf(world))).find(({ code }) => code === collector)
    if (!way) return { ok: false, reason: 'closed' }
    const id = world.newId()
    await insertSession(trx, { id, collectorId: way.id, label, children, sent: 0, state: 'open', madeOn: dayOf(world), staffId })
    await recordAudit(trx, world, { staffId, act: 'group_session.started', subjectType: 'group_session', subjectId: id, detail: { collector, children } })
    return { ok: true, id }
  })
}
