import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'
import type { World } from '#app/features/ground/world.ts'

/** One consultation, one priority with an action, two codes, two organisations: what themes and replies are about. */
export interface ThemeScene {
  readonly staffId: string
  readonly consultationId: string
  readonly codeIds: Readonly<Record<'LIGHTING' | 'PLACES', string>>
  readonly priorityId: string
  readonly actionId: string
  readonly councilId: string
  readonly authorityId: string
}

export async function setThemeScene(db: Db, world: World): Promise<ThemeScene> {
  const staffId = world.newId()
  await db.insertInto('staff').values({ id: staffId, displayName: 'Participation Officer', email: null, organisationId: null, state: 'active', demo: 0, vettedOn: '2026-01-05', vettingExpiresOn: '2099-12-31', trainedOn: '2026-01-05', trainingExpiresOn: '2099-12-31' }).execute()
  const councilId = await addOrganisation(db, world, 'borough-council', 'Brackenford Borough Council')
  const authorityId = await addOrganisation(db, world, 'vale-combined-authority', 'Vale Combined Authority')
  const consultationId = await addConsultation(db, world, { slug: 'living-here' })
  const codebookId = world.newId()
  await db.insertInto('codebook').values({ id: codebookId, number: 1, state: 'current', madeOn: '2026-06-01' }).execute()
  const codeIds = { LIGHTING: await addCode(db, world, codebookId, 'LIGHTING', 1), PLACES: await addCode(db, world, codebookId, 'PLACES', 2) }
  return { staffId, consultationId, codeIds, councilId, authorityId, ...await addPlan(db, world, councilId) }
}

export async function addConsultation(db: Db, world: World, given: Partial<Schema['consultation']> & { readonly slug: string }): Promise<string> {
  const id = world.newId()
  await db.insertInto('consultation').values({
    id, title: 'Living here', purpose: 'To plan', decided: 'Nothing', canChange: 'Much', cannotChange: 'The law', decisionMakerRole: 'Board', decisionDueOn: '2026-12-15',
    opensOn: '2026-06-01', closesOn: '2026-09-30', replyDueOn: '2026-12-23', frozenOn: '2026-12-31', frozen: 0, audiences: '["young-people"]', ...given,
  }).execute()
  return id
}

export interface Said {
  readonly consultationId: string
  readonly codeId: string
  readonly text?: string
  readonly given?: Partial<Schema['contribution']>
}

/** Somebody's words, coded whole with one code. Each call is another person unless `responseId` is given. */
export async function addSaid(db: Db, world: World, staffId: string, { consultationId, codeId, text = 'It is too dark there', given = {} }: Said): Promise<string> {
  const id = world.newId()
  await db.insertInto('contribution').values({
    id, source: 'answer', consultationId, responseId: null, questionKey: 'B20', original: text, language: 'en', redacted: null, audience: 'young-people', ageBand: '14-15',
    quotable: 1, flag: 'none', flagReason: null, receivedOn: '2026-09-01', receivedAt: null, readState: 'read', readInTime: 1, codedState: 'done', ...given,
  }).execute()
  await addCoding(db, world, { contributionId: id, codeId, staffId, segmentEnd: text.length })
  return id
}

export async function addCoding(db: Db, world: World, given: Pick<Schema['coding'], 'contributionId' | 'codeId' | 'staffId' | 'segmentEnd'> & { readonly segmentStart?: number }): Promise<void> {
  await db.insertInto('coding').values({ id: world.newId(), segmentStart: 0, codebookNumber: 1, basis: 'human', madeOn: '2026-10-01', ...given }).execute()
}

/** Somebody's response, with a survey and a way in of its own. Returns the response's id. */
export async function addPerson(db: Db, world: World, consultationId: string): Promise<string> {
  const [surveyId, surveyVersionId, waveId, collectorId, id] = [world.newId(), world.newId(), world.newId(), world.newId(), world.newId()]
  const days = { opensOn: '2026-06-01', closesOn: '2026-09-30' }
  await db.insertInto('survey').values({ id: surveyId, key: surveyId, consultationId }).execute()
  await db.insertInto('surveyVersion').values({ id: surveyVersionId, surveyId, number: 1, state: 'open', definition: '{}', openedOn: '2026-06-01' }).execute()
  await db.insertInto('wave').values({ id: waveId, surveyId, number: 1, ...days }).execute()
  await db.insertInto('collector').values({
    id: collectorId, code: collectorId, surveyId, waveId, edition: '11-19', audience: 'young-people', mode: 'online_self', device: 'own', languages: '["en"]', state: 'open', known: '{}', ...days,
  }).execute()
  await db.insertInto('response').values({ id, surveyId, surveyVersionId, waveId, collectorId, edition: '11-19', mode: 'online_self', receivedOn: '2026-09-01' }).execute()
  return id
}

async function addOrganisation(db: Db, world: World, key: string, name: string): Promise<string> {
  const id = world.newId()
  await db.insertInto('organisation').values({ id, key, name, type: 'council', statutoryPartner: 1, partner: 1, actionOwner: 1, position: 1 }).execute()
  return id
}

async function addCode(db: Db, world: World, codebookId: string, code: string, position: number): Promise<string> {
  const id = world.newId()
  await db.insertInto('code').values({ id, codebookId, code, label: code, definition: '', useWhen: '', notWhen: '', example: '', nearMiss: '', priorityCode: null, position }).execute()
  return id
}

async function addPlan(db: Db, world: World, ownerOrganisationId: string) {
  const [planId, planVersionId, outcomeId, priorityId, actionId] = [world.newId(), world.newId(), world.newId(), world.newId(), world.newId()]
  await db.insertInto('plan').values({ id: planId, slug: 'plan' }).execute()
  await db.insertInto('planVersion').values({ id: planVersionId, planId, number: 1, state: 'published', title: 'Plan', introduction: '', fromYear: 2026, toYear: 2029, publishedOn: '2026-01-10' }).execute()
  await db.insertInto('outcome').values({ id: outcomeId, planVersionId, code: 'SS', title: 'Stay safe', childTitle: 'Safe', statutoryLimb: 'b', position: 1 }).execute()
  await db.insertInto('priority').values({ id: priorityId, outcomeId, code: 'SS1', title: 'Safe routes', childTitle: 'Safe on the way', why: '', position: 1 }).execute()
  await db.insertInto('action').values({
    id: actionId, priorityId, code: 'SS1a', title: 'Light twelve routes', ownerRole: 'Highways Manager', ownerOrganisationId, dueOn: '2026-10-31', dueText: null,
    successMeasure: 'Twelve lit', influenceOnly: 0, status: 'off_track', statusReason: 'The company stopped', position: 1,
  }).execute()
  return { priorityId, actionId }
}
