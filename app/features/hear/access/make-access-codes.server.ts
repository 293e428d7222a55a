import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { accessHash, newAccessCode } from '#app/features/hear/access/access-code.ts'
import { MOST_CODES } from '#app/features/hear/access/codes-input.ts'
import { countAccessCodes, insertAccessCodes } from '#app/features/hear/access/access-code-store.server.ts'

export type MadeCodes =
  | { readonly ok: true; readonly batch: number; readonly codes: readonly string[] }
  | { readonly ok: false; readonly reason: 'absent' | 'open_to_all' }

interface CodesToMake { readonly staffId: string; readonly collectorId: string; readonly count: number }

/**
 * Makes one-time codes for a collector that asks for them. They are in the answer and nowhere else: only hashes are kept,
 * written in the order of the hashes, so that no row tells its place on the sheet (settled 9, DP-08).
 */
export async function makeAccessCodes(db: Db, world: World, { staffId, collectorId, count }: CodesToMake): Promise<MadeCodes> {
  const codes = newCodes(Math.min(count, MOST_CODES))
  return inTransaction(db, async (trx) => {
    const collector = await trx.selectFrom('collector').select('access').where('id', '=', collectorId).executeTakeFirst()
    if (!collector) return { ok: false, reason: 'absent' }
    if (collector.access !== 'code') return { ok: false, reason: 'open_to_all' }
    const batch = ((await countAccessCodes(trx, collectorId)).at(-1)?.batch ?? 0) + 1
    const rows = codes.map((code) => ({ codeHash: accessHash(world, code), collectorId, batch, used: 0 as const }))
    await insertAccessCodes(trx, rows.sort((a, b) => a.codeHash < b.codeHash ? -1 : 1))
    await recordAudit(trx, world, { staffId, act: 'access_codes.made', subjectType: 'collector', subjectId: collectorId, detail: { batch, count: codes.length } })
    return { ok: true, batch, codes }
  })
}

function newCodes(count: number): readonly string[] {
  const codes = new Set<string>()
  while (codes.size < count) codes.add(newAccessCode())
  return [...codes]
}
