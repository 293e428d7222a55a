import type { Db } from '#db/database.ts'
import { createPatternCount, type AnswerPattern, type StoredAnswer } from '#app/features/hear/checks/answer-patterns.ts'
import { findBursts, type DayCount } from '#app/features/hear/checks/bursts.ts'
import { findSimilar } from '#app/features/hear/checks/similar-texts.ts'

/** What looks unusual at one collector: counts and questions, never a response and never anybody's words. */
export interface MisuseReport {
  readonly responses: number
  /** Responses that filled in the field no person sees. */
  readonly suspect: number
  readonly usual: number
  readonly bursts: readonly DayCount[]
  readonly patterns: readonly AnswerPattern[]
  readonly texts: readonly SimilarGroup[]
  /** How many texts were compared, if that is not all of them. */
  readonly compared: number | null
}

export interface SimilarGroup { readonly questionKey: string; readonly texts: number; readonly same: boolean }

const MOST_TEXTS = 5000

/** Looks for misuse at a collector. Reports and never deletes: no number anywhere leaves a response out because of it. */
export async function checkResponses(db: Db, collectorId: string): Promise<MisuseReport> {
  const days = await db.selectFrom('response').select(({ fn }) => ['receivedOn as day', fn.countAll<number>().as('count'), fn.sum<number>('suspect').as('suspect')])
    .where('collectorId', '=', collectorId).groupBy('receivedOn').orderBy('receivedOn').execute()
  const counts = days.map(({ day, count }) => ({ day, count: Number(count) }))
  return {
    responses: counts.reduce((sum, { count }) => sum + count, 0), suspect: days.reduce((sum, { suspect }) => sum + Number(suspect), 0),
    ...findBursts(counts), patterns: await findPatterns(db, collectorId), ...await compareTexts(db, collectorId),
  }
}

const PAGE = 200

/** A page of responses at a time, with a pause for others between them. */
async function findPatterns(db: Db, collectorId: string): Promise<readonly AnswerPattern[]> {
  const count = createPatternCount()
  for (let after = ''; ;) {
    const ids = (await db.selectFrom('response').select('id').where('collectorId', '=', collectorId).where('id', '>', after).orderBy('id').limit(PAGE).execute()).map(({ id }) => id)
    const last = ids.at(-1)
    if (last === undefined) return count.found()
    count.add(await listClosedAnswers(db, ids))
    after = last
    await new Promise((resolve) => { setImmediate(resolve) })
  }
}

async function listClosedAnswers(db: Db, ids: readonly string[]): Promise<readonly StoredAnswer[]> {
  return db.selectFrom('answer').select(['responseId', 'questionKey', 'optionCode', 'number', 'day', 'missing'])
    .where('responseId', 'in', ids).where('contributionId', 'is', null).orderBy('responseId').execute()
}

async function compareTexts(db: Db, collectorId: string): Promise<Pick<MisuseReport, 'texts' | 'compared'>> {
  const rows = await db.selectFrom('contribution').innerJoin('response', 'response.id', 'contribution.responseId').select(['contribution.questionKey', 'contribution.original'])
    .where('response.collectorId', '=', collectorId).orderBy('contribution.id').limit(MOST_TEXTS + 1).execute()
  const compared = rows.slice(0, MOST_TEXTS)
  const keys = [...new Set(compared.map(({ questionKey }) => questionKey ?? ''))].sort()
  const texts: SimilarGroup[] = []
  for (const questionKey of keys) {
    const own = compared.filter((row) => row.questionKey === questionKey).map(({ original }) => original)
    for (const { members, same } of await findSimilar(own)) texts.push({ questionKey, texts: members.length, same })
  }
  return { texts, compared: rows.length > MOST_TEXTS ? MOST_TEXTS : null }
}
