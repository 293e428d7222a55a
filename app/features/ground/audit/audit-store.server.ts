import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'

export type AuditEntry = Schema['auditEntry']
export type ListedAuditEntry = Pick<AuditEntry, 'sequence' | 'at' | 'act' | 'subjectType' | 'subjectId' | 'detail'> & { readonly who: string | null }

export interface AuditSearch {
  readonly act?: string | undefined
  /** Id of a member of staff. */
  readonly person?: string | undefined
  /** Id of what it was about; one that stands in a list of several is found too. */
  readonly subject?: string | undefined
  /** The first and the last moment, as ISO 8601. */
  readonly since?: string | undefined
  readonly until?: string | undefined
  /** Only entries before this one. */
  readonly before?: number | undefined
}

export const AUDIT_PAGE = 50

/** One page of the trail, newest first, and whether there are older ones. */
export async function listAuditEntries(db: Db, search: AuditSearch): Promise<{ entries: ListedAuditEntry[]; more: boolean }> {
  const { act, person, subject, since, until, before } = search
  const rows = await db.selectFrom('auditEntry').leftJoin('staff', 'staff.id', 'auditEntry.staffId')
    .select(['sequence', 'at', 'act', 'subjectType', 'subjectId', 'detail', 'staff.displayName as who'])
    .$if(act !== undefined, (query) => query.where('act', '=', act ?? ''))
    .$if(person !== undefined, (query) => query.where('auditEntry.staffId', '=', person ?? ''))
    .$if(subject !== undefined, (query) => query.where((eb) => eb.or([eb('subjectId', '=', subject ?? ''), ...(likeOf(subject ?? '') === '' ? [] : [eb('detail', 'like', `%${likeOf(subject ?? '')}%`)])])))
    .$if(since !== undefined, (query) => query.where('at', '>=', since ?? ''))
    .$if(until !== undefined, (query) => query.where('at', '<', until ?? ''))
    .$if(before !== undefined, (query) => query.where('sequence', '<', before ?? 0))
    .orderBy('sequence', 'desc').limit(AUDIT_PAGE + 1).execute()
  return { entries: rows.slice(0, AUDIT_PAGE), more: rows.length > AUDIT_PAGE }
}

/** Ids are letters and digits: anything else could mean something to the search. */
function likeOf(subject: string): string {
  return subject.replace(/[^\w-]/g, '').replaceAll('_', '')
}

/** Everybody who has done something that was written down, for the filter. */
export async function listAuditedPeople(db: Db): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const rows = await db.selectFrom('auditEntry').leftJoin('staff', 'staff.id', 'auditEntry.staffId').select(['auditEntry.staffId as id', 'staff.displayName as name']).distinct().limit(500).execute()
  return rows.map(({ id, name }) => ({ id, name: name ?? id })).sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** The acts that occur, for the filter. */
export async function listAudited(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('auditEntry').select('act').distinct().orderBy('act').limit(500).execute()
  return rows.map(({ act }) => act)
}

/** The next entries of the chain as they were written. */
export async function listChain(db: Db, after: number, limit: number): Promise<AuditEntry[]> {
  return db.selectFrom('auditEntry').select(['sequence', 'id', 'at', 'staffId', 'act', 'subjectType', 'subjectId', 'detail', 'previousHash', 'hash'])
    .where('sequence', '>', after).orderBy('sequence').limit(limit).execute()
}

export async function findAuditHead(db: Db): Promise<{ readonly sequence: number; readonly hash: string } | undefined> {
  return db.selectFrom('auditHead').select(['sequence', 'hash']).executeTakeFirst()
}
