import type { Insertable } from 'kysely'
import { z } from 'zod'
import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'
import type { Collector, CollectorSettings } from '#app/features/ask/collectors/collector.ts'
import { openingHours } from '#app/features/ask/surveys/opening-hours.ts'

const MOST = 500
const languageTags = z.array(z.string())

/** Every way in, survey by survey, the open ones first. */
export async function listCollectors(db: Db): Promise<readonly Collector[]> {
  const rows = await collectors(db).orderBy('survey.key').orderBy('collector.state', 'desc').orderBy('collector.edition').orderBy('collector.code').limit(MOST).execute()
  return rows.map(asCollector)
}

export async function findCollector(db: Db, id: string): Promise<Collector | undefined> {
  const row = await collectors(db).where('collector.id', '=', id).executeTakeFirst()
  return row && asCollector(row)
}

/** Every code there ever was: a closed collector's poster may hang for years, so none is used again. */
export async function listCollectorCodes(db: Db): Promise<ReadonlySet<string>> {
  return new Set((await db.selectFrom('collector').select('code').orderBy('code').execute()).map(({ code }) => code))
}

export async function insertCollector(trx: Db, row: Insertable<Schema['collector']>): Promise<void> {
  await trx.insertInto('collector').values(row).execute()
}

export async function updateCollectorState(trx: Db, id: string, state: Collector['state']): Promise<void> {
  await trx.updateTable('collector').set({ state }).where('id', '=', id).execute()
}

export async function updateCollectorSettings(trx: Db, id: string, { hours, languages, ...settings }: CollectorSettings): Promise<void> {
  await trx.updateTable('collector').set({ ...settings, languages: JSON.stringify(languages), openingHours: JSON.stringify(hours) }).where('id', '=', id).execute()
}

/** A survey that somebody can begin: it has an open version, and waves. */
export interface SurveyChoice { readonly id: string; readonly key: string; readonly consultation: string }

export async function listOpenSurveys(db: Db): Promise<readonly SurveyChoice[]> {
  return db.selectFrom('survey').innerJoin('consultation', 'consultation.id', 'survey.consultationId')
    .select(['survey.id', 'survey.key', 'consultation.title as consultation'])
    .where(({ exists, selectFrom }) => exists(selectFrom('surveyVersion').select('surveyVersion.id').whereRef('surveyVersion.surveyId', '=', 'survey.id').where('surveyVersion.state', '=', 'open')))
    .orderBy('survey.key').limit(MOST).execute()
}

/** The wave answers given on this day belong to, or else the last one. */
export async function findWave(db: Db, surveyId: string, day: string): Promise<Schema['wave'] | undefined> {
  const waves = await db.selectFrom('wave').select(['id', 'surveyId', 'number', 'opensOn', 'closesOn']).where('surveyId', '=', surveyId).orderBy('number', 'desc').execute()
  return waves.find(({ opensOn, closesOn }) => opensOn <= day && day <= closesOn) ?? waves[0]
}

function collectors(db: Db) {
  return db.selectFrom('collector').innerJoin('survey', 'survey.id', 'collector.surveyId').select([
    'collector.id', 'collector.code', 'collector.label', 'collector.surveyId', 'survey.key as surveyKey', 'collector.edition', 'collector.audience', 'collector.mode',
    'collector.device', 'collector.access', 'collector.languages', 'collector.state', 'collector.opensOn', 'collector.closesOn', 'collector.openingHours',
  ])
}

function asCollector({ languages, openingHours: hours, ...row }: Omit<Collector, 'languages' | 'hours'> & { readonly languages: string; readonly openingHours: string }): Collector {
  return { ...row, languages: languageTags.parse(JSON.parse(languages)), hours: openingHours.parse(JSON.parse(hours)) }
}
