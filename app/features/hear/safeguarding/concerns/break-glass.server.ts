import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { listStaffWith } from '#app/features/ground/accounts/staff-store.server.ts'
import { queueMail } from '#app/features/ground/outbox/queue-mail.server.ts'
import { openSealed, sealText } from '#app/features/ground/sealing/sealing.ts'
import type { World } from '#app/features/ground/world.ts'
import { glass, type Concern, type Glass } from '#app/features/hear/safeguarding/concerns/concern.ts'
import { isAbout } from '#app/features/hear/safeguarding/concerns/concern-policy.ts'
import { enterConcern, type ConcernAct, type ConcernRefusal } from '#app/features/hear/safeguarding/concerns/enter-concern.server.ts'
import { insertBreakGlass } from '#app/features/hear/safeguarding/concerns/glass-store.server.ts'
import { findViewer, listSeers } from '#app/features/hear/safeguarding/concerns/viewer-store.server.ts'
import { paths } from '#app/paths.ts'

export type BrokenGlass = { readonly ok: true; readonly glass: Glass; readonly contactRequestId: string | null } | { readonly ok: false; readonly reason: ConcernRefusal }

/**
 * Shows where a text came from, once, to whoever gives a reason. A second person is told by mail, with a link and
 * nothing else, and it stands in the trail and in the report of the data protection officer (SAFE-07).
 */
export async function breakGlass(db: Db, world: World, { reason, ...act }: ConcernAct & { readonly reason: string }): Promise<BrokenGlass> {
  return inTransaction(db, async (trx) => {
    const entered = await enterConcern(trx, world, act)
    if (!entered) return { ok: false, reason: 'not_found' }
    const { concern, staff } = entered
    if (concern.glassSealed === null && concern.contactRequestId === null) return { ok: false, reason: 'not_possible' }
    const second = await listSecondPersons(trx, concern, act.staffId)
    if (second.length === 0) return { ok: false, reason: 'nobody_to_tell' }
    const id = world.newId()
    await insertBreakGlass(trx, { id, concernId: concern.id, staffId: act.staffId, role: staff.roles[0] ?? 'dsl', ...sealText(world, 'reason', reason), at: world.now().toISOString(), told: 1 })
    for (const { staffId, path } of second) await queueMail(trx, world, { key: `glass ${id} ${staffId}`, kind: 'breakGlassUsed', to: { staffId }, path })
    await recordAudit(trx, world, { staffId: act.staffId, act: 'concern.glass_broken', subjectType: 'concern', subjectId: concern.id })
    return { ok: true, glass: readGlass(world, concern), contactRequestId: concern.contactRequestId }
  })
}

function readGlass(world: World, { glassKeyId, glassSealed }: Concern): Glass {
  return glassSealed === null ? { sessions: [] } : glass.parse(JSON.parse(openSealed(world, 'glass', { keyId: glassKeyId, sealed: glassSealed })))
}

/** Everybody else for whom the record exists; where there is nobody, the data protection officer, unless it is about them. */
async function listSecondPersons(trx: Db, concern: Concern, staffId: string): Promise<readonly { readonly staffId: string; readonly path: string }[]> {
  const others = (await listSeers(trx, concern)).filter(({ id }) => id !== staffId)
  if (others.length > 0) return others.map(({ id }) => ({ staffId: id, path: paths.office.concern(concern.id) }))
  const officers = await Promise.all((await listStaffWith(trx, 'breakglass.report')).map((one) => findViewer(trx, one)))
  return officers.filter((officer) => officer.id !== staffId && !isAbout(officer, concern)).map(({ id }) => ({ staffId: id, path: paths.office.breakGlassReport() }))
}
