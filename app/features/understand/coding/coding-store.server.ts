import type { Insertable } from 'kysely'
import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'
import type { Segment } from '#app/features/understand/coding/segment.ts'

/** One code on one part of a text. */
export interface Coding extends Segment {
  readonly id: string
  readonly code: string
  readonly label: string
  readonly coder: string
  readonly basis: Schema['coding']['basis']
}

export async function listCodings(db: Db, contributionId: string): Promise<Coding[]> {
  return db.selectFrom('coding').innerJoin('code', 'code.id', 'coding.codeId').leftJoin('staff', 'staff.id', 'coding.staffId')
    .select((eb) => ['coding.id', 'code.code', 'code.label', 'coding.segmentStart as start', 'coding.segmentEnd as end', 'coding.basis', eb.fn.coalesce('staff.displayName', eb.val('')).as('coder')])
    .where('coding.contributionId', '=', contributionId).orderBy('coding.segmentStart').orderBy('coding.segmentEnd').orderBy('code.position').orderBy('coding.id').limit(500).execute()
}

export async function countCodings(db: Db, contributionId: string): Promise<number> {
  const { n } = await db.selectFrom('coding').select((eb) => eb.fn.countAll<number>().as('n')).where('contributionId', '=', contributionId).executeTakeFirstOrThrow()
  return n
}

interface CodedSegment extends Segment {
  readonly contributionId: string
  readonly codeId: string
}

/** Whether anybody has put this code on this segment. */
export async function hasCoding(db: Db, { contributionId, codeId, start, end }: CodedSegment): Promise<boolean> {
  const row = await db.selectFrom('coding').select('id').where('contributionId', '=', contributionId).where('codeId', '=', codeId)
    .where('segmentStart', '=', start).where('segmentEnd', '=', end).executeTakeFirst()
  return row !== undefined
}

export async function insertCoding(db: Db, coding: Insertable<Schema['coding']>): Promise<void> {
  await db.insertInto('coding').values(coding).execute()
}

/** Takes this code off this segment; how many codings went. */
export async function deleteCoding(db: Db, { contributionId, codeId, start, end }: CodedSegment): Promise<number> {
  const gone = await db.deleteFrom('coding').where('contributionId', '=', contributionId).where('codeId', '=', codeId)
    .where('segmentStart', '=', start).where('segmentEnd', '=', end).returning('id').execute()
  return gone.length
}

/** How often each code was used, by this person and by everybody: most used codes get the number keys. */
export async function listCodeUses(db: Db, staffId: string): Promise<ReadonlyMap<string, { readonly own: number; readonly all: number }>> {
  const rows = await db.selectFrom('coding').innerJoin('code', 'code.id', 'coding.codeId')
    .select((eb) => ['code.code', eb.fn.countAll<number>().as('all'), eb.fn.sum<number>(eb.case().when('coding.staffId', '=', staffId).then(1).else(0).end()).as('own')])
    .groupBy('code.code').execute()
  return new Map(rows.map(({ code, all, own }) => [code, { all, own: Number(own) }]))
}

/** How many codings each of these texts has. */
export async function countCodingsOf(db: Db, contributionIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (contributionIds.length === 0) return new Map()
  const rows = await db.selectFrom('coding').select((eb) => ['contributionId', eb.fn.countAll<number>().as('n')]).where('contributionId', 'in', contributionIds).groupBy('contributionId').execute()
  return new Map(rows.map(({ contributionId, n }) => [contributionId, n]))
}
