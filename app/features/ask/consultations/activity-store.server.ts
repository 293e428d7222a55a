import type { Db } from '#db/database.ts'
import type { Activities } from '#app/features/ask/consultations/consultation.ts'
import { listTranslations, withTranslations } from '#app/features/ground/languages/translation-store.server.ts'

const MOST_THREADS = 50

export async function listActivities(db: Db, consultationId: string, today: string): Promise<Activities> {
  const collector = await db.selectFrom('collector').innerJoin('survey', 'survey.id', 'collector.surveyId').select('collector.closesOn')
    .where('survey.consultationId', '=', consultationId).where('collector.state', '=', 'open')
    .where('collector.opensOn', '<=', today).where('collector.closesOn', '>=', today).orderBy('collector.closesOn', 'desc').executeTakeFirst()
  const rows = await db.selectFrom('thread').innerJoin('forumSpace', 'forumSpace.id', 'thread.spaceId')
    .select(['thread.id', 'thread.slug', 'thread.question', 'thread.opensOn', 'thread.closesOn', 'thread.state', 'forumSpace.slug as space'])
    .where('thread.consultationId', '=', consultationId).where('thread.opensOn', '<=', today)
    .orderBy('thread.closesOn', 'desc').orderBy('thread.slug').limit(MOST_THREADS).execute()
  const translations = await listTranslations(db, rows.map(({ id }) => `thread:${id}`))
  return {
    surveyUntil: collector?.closesOn ?? null,
    threads: rows.map(({ id, space, slug, question, closesOn, state }) => (
      { space, slug, question: withTranslations(translations, `thread:${id}`, 'question', question), closesOn, open: state === 'open' && closesOn >= today }
    )),
  }
}
