import type { Insertable } from 'kysely'
import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'

export interface CodebookCode {
  readonly id: string
  readonly code: string
  readonly label: string
  readonly definition: string
  readonly useWhen: string
  readonly notWhen: string
  readonly example: string
  readonly nearMiss: string
  /** Set when the code is the plan priority itself. */
  readonly priorityCode: string | null
  /** Codes of the plan priorities it belongs to. */
  readonly priorities: readonly string[]
}

export interface Codebook {
  readonly id: string
  readonly number: number
  readonly codes: readonly CodebookCode[]
}

/** The codebook in use with its codes in order; undefined before there is a plan. */
export async function findCurrentCodebook(db: Db): Promise<Codebook | undefined> {
  const codebook = await db.selectFrom('codebook').select(['id', 'number']).where('state', '=', 'current').orderBy('number', 'desc').executeTakeFirst()
  if (!codebook) return undefined
  const codes = await db.selectFrom('code')
    .select(['id', 'code', 'label', 'definition', 'useWhen', 'notWhen', 'example', 'nearMiss', 'priorityCode'])
    .where('codebookId', '=', codebook.id).orderBy('position').orderBy('code').limit(1000).execute()
  const priorities = await listPrioritiesOfCodes(db, codebook.id)
  return { ...codebook, codes: codes.map((code) => ({ ...code, priorities: priorities.get(code.id) ?? [] })) }
}

export async function findCode(db: Db, codebookId: string, code: string): Promise<{ readonly id: string } | undefined> {
  return db.selectFrom('code').select('id').where('codebookId', '=', codebookId).where('code', '=', code).executeTakeFirst()
}

/** The priorities of the plan in force: its newest version that is not superseded. */
export async function listCurrentPriorities(db: Db): Promise<{ id: string; code: string; title: string; why: string }[]> {
  const version = await db.selectFrom('planVersion').select('id').where('state', '!=', 'superseded').orderBy('number', 'desc').executeTakeFirst()
  if (!version) return []
  return db.selectFrom('priority').innerJoin('outcome', 'outcome.id', 'priority.outcomeId')
    .select(['priority.id', 'priority.code', 'priority.title', 'priority.why'])
    .where('outcome.planVersionId', '=', version.id).orderBy('outcome.position').orderBy('priority.position').limit(500).execute()
}

export async function insertCodebook(db: Db, codebook: Insertable<Schema['codebook']>): Promise<void> {
  await db.insertInto('codebook').values(codebook).execute()
}

/** Adds a code and links it to priorities. */
export async function insertCode(db: Db, code: Insertable<Schema['code']>, priorityIds: readonly string[]): Promise<void> {
  await db.insertInto('code').values(code).execute()
  if (priorityIds.length > 0) await db.insertInto('codePriority').values(priorityIds.map((priorityId) => ({ codeId: code.id, priorityId }))).execute()
}

async function listPrioritiesOfCodes(db: Db, codebookId: string): Promise<Map<string, string[]>> {
  const rows = await db.selectFrom('codePriority').innerJoin('code', 'code.id', 'codePriority.codeId').innerJoin('priority', 'priority.id', 'codePriority.priorityId')
    .select(['codePriority.codeId', 'priority.code']).where('code.codebookId', '=', codebookId).orderBy('priority.code').execute()
  const found = new Map<string, string[]>()
  for (const { codeId, code } of rows) found.set(codeId, [...(found.get(codeId) ?? []), code])
  return found
}
