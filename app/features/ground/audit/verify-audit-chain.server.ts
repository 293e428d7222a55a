import type { Db } from '#db/database.ts'
import { findAuditHead, listChain, type AuditEntry } from '#app/features/ground/audit/audit-store.server.ts'
import { FIRST_HASH, hashAuditEntry } from '#app/features/ground/audit/record-audit.server.ts'

/** `sequence` is the first entry that is not as it was written. */
export type ChainCheck = { readonly ok: true; readonly entries: number } | { readonly ok: false; readonly sequence: number }

const STEP = 1000

/**
 * Walks the whole trail: every entry hashes to what it says, names the hash before it, and none is missing, at the
 * end neither. Finds what somebody with a hand on the database changed, added or took away.
 */
export async function verifyAuditChain(db: Db): Promise<ChainCheck> {
  const head = await findAuditHead(db) ?? START
  let last: Link = START
  for (;;) {
    const entries = await listChain(db, last.sequence, STEP)
    for (const entry of entries) {
      if (!follows(entry, last) || (entry.sequence === head.sequence && entry.hash !== head.hash)) return { ok: false, sequence: last.sequence + 1 }
      last = entry
    }
    if (entries.length < STEP) break
  }
  const wholeToTheHead = last.sequence >= head.sequence && (head.sequence > 0 || last.sequence === 0)
  return wholeToTheHead ? { ok: true, entries: last.sequence } : { ok: false, sequence: last.sequence + 1 }
}

type Link = Pick<AuditEntry, 'sequence' | 'hash'>
const START: Link = { sequence: 0, hash: FIRST_HASH }

function follows(entry: AuditEntry, before: Link): boolean {
  return entry.sequence === before.sequence + 1 && entry.previousHash === before.hash && entry.hash === hashAuditEntry(entry)
}
