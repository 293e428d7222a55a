import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'
import { dayOf, timeOf, type World } from '#app/features/ground/world.ts'
import { isOpenAt, nextOpening, openingHours, type LocalMoment } from '#app/features/ask/surveys/opening-hours.ts'
import { surveyDefinition, type SurveyDefinition } from '#app/features/ask/surveys/survey-definition.ts'
import { z } from 'zod'

/** One way in to a survey: the collector and the version its visitors begin. */
export interface WayIn {
  readonly collectorId: string
  readonly code: string
  readonly surveyId: string
  readonly surveyKey: string
  readonly consultationId: string
  readonly consultationSlug: string
  readonly waveId: string
  readonly edition: string
  readonly audience: Schema['collector']['audience']
  readonly mode: Schema['collector']['mode']
  readonly device: Schema['collector']['device']
  readonly languages: readonly string[]
  readonly known: { readonly ageBand?: string | undefined; readonly locality?: string | undefined }
  /** Somebody may begin now. Whoever began in time may finish. */
  readonly open: boolean
  /** When it opens next, if it is closed now and that is known. */
  readonly opensNext: LocalMoment | undefined
  /** `code`: whoever answers needs a one-time access code. */
  readonly access: 'open' | 'code'
  readonly closesOn: string
  readonly frozenOn: string
  readonly replyDueOn: string
}

export interface SurveyVersion {
  readonly id: string
  readonly surveyId: string
  readonly number: number
  readonly definition: SurveyDefinition
}

/** The collector with this code, open or not at this moment by its state, days and hours; undefined when there is none. */
export async function findWayIn(db: Db, world: World, code: string): Promise<WayIn | undefined> {
  const row = await db.selectFrom('collector').innerJoin('survey', 'survey.id', 'collector.surveyId')
    .innerJoin('consultation', 'consultation.id', 'survey.consultationId')
    .select(['collector.id as collectorId', 'collector.code', 'collector.surveyId', 'survey.key as surveyKey', 'survey.consultationId', 'consultation.slug as consultationSlug',
      'collector.waveId', 'collector.edition', 'collector.audience', 'collector.mode', 'collector.device', 'collector.languages', 'collector.known',
      'collector.state', 'collector.opensOn', 'collector.closesOn', 'collector.openingHours', 'collector.access', 'consultation.frozenOn', 'consultation.replyDueOn'])
    .where('collector.code', '=', code).executeTakeFirst()
  if (!row) return undefined
  const { state, opensOn, languages, known, openingHours: hours, ...rest } = row
  const openness = { state, opensOn, closesOn: row.closesOn, hours: openingHours.parse(JSON.parse(hours)) }
  const now = { day: dayOf(world), time: timeOf(world) }
  const open = isOpenAt(openness, now)
  return {
    ...rest, languages: languageTags.parse(JSON.parse(languages)), known: knownBands.parse(JSON.parse(known)),
    open, opensNext: open ? undefined : nextOpening(openness, now),
  }
}

/** The version somebody begins today. Throws when the survey has no open one: a collector cannot be opened without. */
export async function getOpenVersion(db: Db, surveyId: string): Promise<SurveyVersion> {
  const { id } = await db.selectFrom('surveyVersion').select('id')
    .where('surveyId', '=', surveyId).where('state', '=', 'open').orderBy('number', 'desc').executeTakeFirstOrThrow()
  const version = await findVersion(db, surveyId, id)
  if (!version) throw new Error('an open version can be found')
  return version
}

/** A version that was open once: a draft finishes the version it began (settled 25). */
export async function findVersion(db: Db, surveyId: string, id: string): Promise<SurveyVersion | undefined> {
  const version = versionsOf(db).get(id) ?? await readVersion(db, id)
  return version?.surveyId === surveyId ? version : undefined
}

const languageTags = z.array(z.string())
const knownBands = z.object({ ageBand: z.string().optional(), locality: z.string().optional() })

/** Versions never change once open, so each is read and checked once. */
const known = new WeakMap<Db, Map<string, SurveyVersion>>()
const VERSIONS_KEPT = 100

function versionsOf(db: Db): Map<string, SurveyVersion> {
  const versions = known.get(db) ?? new Map<string, SurveyVersion>()
  known.set(db, versions)
  return versions
}

async function readVersion(db: Db, id: string): Promise<SurveyVersion | undefined> {
  const row = await db.selectFrom('surveyVersion').select(['id', 'number', 'surveyId', 'definition']).where('id', '=', id).where('state', '!=', 'draft').executeTakeFirst()
  if (!row) return undefined
  const version = { ...row, definition: surveyDefinition.parse(JSON.parse(row.definition)) }
  const versions = versionsOf(db)
  if (versions.size >= VERSIONS_KEPT) versions.clear()
  versions.set(id, version)
  return version
}
