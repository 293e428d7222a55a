import type { Db } from '#db/database.ts'

export interface PaperWay { readonly code: string; readonly edition: string; readonly survey: string; readonly today: number }

/** The ways in that still take papers, with how many were typed in today. */
export async function listPaperWays(db: Db, today: string): Promise<PaperWay[]> {
  const ways = await db.selectFrom('collector').innerJoin('survey', 'survey.id', 'collector.surveyId').innerJoin('consultation', 'consultation.id', 'survey.consultationId')
    .select(['collector.id', 'collector.code', 'collector.edition', 'survey.key as survey'])
    .where('consultation.frozenOn', '>', today).where('collector.opensOn', '<=', today).orderBy('survey.key').orderBy('collector.code').execute()
  const typed = await db.selectFrom('response').select(['collectorId', (eb) => eb.fn.countAll().as('papers')])
    .where('receivedOn', '=', today).where('mode', 'in', ['paper', 'spoken_scribed']).groupBy('collectorId').execute()
  return ways.map(({ id, ...way }) => ({ ...way, today: Number(typed.find(({ collectorId }) => collectorId === id)?.papers ?? 0) }))
}

/** How many papers were typed in at one way in today. */
export async function countPapers(db: Db, collectorId: string, today: string): Promise<number> {
  const { papers } = await db.selectFrom('response').select((eb) => eb.fn.countAll().as('papers'))
    .where('collectorId', '=', collectorId).where('receivedOn', '=', today).where('mode', 'in', ['paper', 'spoken_scribed']).executeTakeFirstOrThrow()
  return Number(papers)
}
