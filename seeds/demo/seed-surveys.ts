import type { Db } from '#db/database.ts'
import { languagesReady } from '#app/features/ask/surveys/languages-ready.ts'
import { getEdition, surveyDefinition, type SurveyDefinition } from '#app/features/ask/surveys/survey-definition.ts'
import { listOfferedLanguages } from '#app/features/ground/languages/language-store.server.ts'
import { addDays, dayOf, type World } from '#app/features/ground/world.ts'
import { readLocales } from '#app/server/locales.ts'
import type { ConsultationIds } from '#seeds/demo/seed-consultations.ts'
import { readSeed } from '#seeds/demo/with-translations.ts'

/** Surveys A, B and C with their open version, last year's and this year's wave, and the demo's four ways in. */
export async function seedSurveys(db: Db, world: World, consultations: ConsultationIds): Promise<void> {
  for (const key of ['A', 'B', 'C'] as const) {
    const ids = { survey: world.newId(), version: world.newId(), wave: world.newId() }
    const definition = surveyDefinition.parse(readSeed(`seeds/demo/surveys/${key.toLowerCase()}.json`))
    await seedSurvey(db, world, definition, consultations[key], ids)
    for (const collector of COLLECTORS[key]) await seedCollector(db, world, { ...ids, definition }, consultations[key], collector)
  }
}

interface Collector {
  readonly code: string
  readonly edition: string
  readonly audience: 'children' | 'young-people' | 'parents'
  readonly device: 'own' | 'shared' | 'ask'
  /** What the way in says, so that the children are not asked (settled 21). */
  readonly known?: { readonly ageBand?: string; readonly locality?: string }
}

const COLLECTORS: Record<'A' | 'B' | 'C', readonly Collector[]> = {
  A: [
    { code: 'sunny-kite', edition: '7-8', audience: 'children', device: 'shared', known: { ageBand: '7-8' } },
    { code: 'quiet-river', edition: '9-11', audience: 'children', device: 'shared', known: { ageBand: '9-11' } },
  ],
  B: [{ code: 'green-bus', edition: '11-19', audience: 'young-people', device: 'ask' }],
  C: [{ code: 'open-harbour', edition: 'parents-and-carers', audience: 'parents', device: 'own' }],
}

interface Ids { readonly survey: string; readonly version: string; readonly wave: string }

async function seedSurvey(db: Db, world: World, definition: SurveyDefinition, consultationId: string, ids: Ids): Promise<void> {
  const { opensOn, closesOn } = await db.selectFrom('consultation').select(['opensOn', 'closesOn']).where('id', '=', consultationId).executeTakeFirstOrThrow()
  await db.insertInto('survey').values({ id: ids.survey, key: definition.key, consultationId }).execute()
  await db.insertInto('surveyVersion').values({ id: ids.version, surveyId: ids.survey, number: 1, state: 'open', definition: JSON.stringify(definition), openedOn: opensOn }).execute()
  const lastYear = { id: world.newId(), surveyId: ids.survey, number: 1, opensOn: addDays(dayOf(world), -395), closesOn: addDays(dayOf(world), -335) }
  await db.insertInto('wave').values([lastYear, { id: ids.wave, surveyId: ids.survey, number: 2, opensOn, closesOn }]).execute()
}

async function seedCollector(db: Db, world: World, ids: Ids & { readonly definition: SurveyDefinition }, consultationId: string, { code, edition, audience, device, known }: Collector): Promise<void> {
  const { opensOn, closesOn } = await db.selectFrom('consultation').select(['opensOn', 'closesOn']).where('id', '=', consultationId).executeTakeFirstOrThrow()
  const languages = await listReady(db, ids.definition, edition)
  await db.insertInto('collector').values({
    id: world.newId(), code, surveyId: ids.survey, waveId: ids.wave, edition, audience, mode: 'online_self', device,
    languages: JSON.stringify(languages), state: 'open', opensOn, closesOn, known: JSON.stringify(known ?? {}),
  }).execute()
}

/** A way in offers the languages in which nothing of its edition is missing, in the switcher's order. */
async function listReady(db: Db, definition: SurveyDefinition, edition: string): Promise<readonly string[]> {
  const ready = languagesReady(definition, getEdition(definition, edition), readLocales('locales')).filter((one) => one.ready).map(({ language }) => language)
  return (await listOfferedLanguages(db)).map(({ tag }) => tag).filter((tag) => ready.includes(tag))
}
