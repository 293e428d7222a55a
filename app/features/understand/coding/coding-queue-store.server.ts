import type { Db } from '#db/database.ts'
import type { Reach } from '#app/features/ground/accounts/staff-policy.ts'
import { SAFEGUARDING_FLAGS, type Contribution } from '#app/features/hear/contributions/contribution.ts'

/** What the address of the coding list says; nothing chosen is everything within the coder's reach. */
export interface CodingFilter {
  readonly state: 'open' | 'done'
  readonly reach: Reach
  readonly survey?: string | undefined
  readonly question?: string | undefined
  readonly language?: string | undefined
  readonly code?: string | undefined
}

export type CodableContribution = Pick<Contribution, 'id' | 'original' | 'language' | 'audience' | 'ageBand' | 'receivedOn'>

const LONGEST_LIST = 200

/** Texts a person has read, in the order they came; never one that is with safeguarding, never a post nobody may see. */
export async function listCodable(db: Db, filter: CodingFilter): Promise<CodableContribution[]> {
  return codable(db, filter).select(['id', 'original', 'language', 'audience', 'ageBand', 'receivedOn'])
    .orderBy('receivedOn').orderBy('id').limit(LONGEST_LIST).execute()
}

export async function countCodable(db: Db, filter: CodingFilter): Promise<number> {
  const { n } = await codable(db, filter).select((eb) => eb.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
  return n
}

/** The texts before and after this one in the list. A text that is not in it has the first one after it. */
export async function findCodingNeighbours(db: Db, filter: CodingFilter, id: string): Promise<{ readonly before?: string | undefined; readonly after?: string | undefined }> {
  const ids = (await codable(db, filter).select('id').orderBy('receivedOn').orderBy('id').limit(LONGEST_LIST).execute()).map((row) => row.id)
  const here = ids.indexOf(id)
  return here === -1 ? { after: ids[0] } : { before: ids[here - 1], after: ids[here + 1] }
}

export interface FilterChoice {
  readonly value: string
  readonly count: number
}

/** What the filters offer, each with how many texts it leads to. */
export async function listFilterChoices(db: Db, which: Pick<CodingFilter, 'state' | 'reach'>): Promise<{ surveys: FilterChoice[]; questions: FilterChoice[]; languages: FilterChoice[] }> {
  const base = codable(db, which)
  const surveys = await base.innerJoin('response', 'response.id', 'contribution.responseId').innerJoin('survey', 'survey.id', 'response.surveyId')
    .select((eb) => ['survey.key as value', eb.fn.countAll<number>().as('count')]).groupBy('survey.key').orderBy('survey.key').execute()
  const questions = await base.select((eb) => ['questionKey as value', eb.fn.countAll<number>().as('count')]).groupBy('questionKey').orderBy('questionKey').execute()
  const languages = await base.select((eb) => ['language as value', eb.fn.countAll<number>().as('count')]).groupBy('language').orderBy('language').execute()
  return { surveys, questions: questions.flatMap(({ value, count }) => value === null ? [] : [{ value, count }]), languages }
}

function codable(db: Db, { state, reach, survey, question, language, code }: CodingFilter) {
  return db.selectFrom('contribution').where('codedState', '=', state).where('readState', '=', 'read').where('flag', 'not in', SAFEGUARDING_FLAGS)
    .where((eb) => eb.not(eb.exists(eb.selectFrom('post').select('post.id').whereRef('post.contributionId', '=', 'contribution.id').where('post.state', 'not in', ['published', 'redacted']))))
    .$if(reach !== 'everywhere', (query) => query.where('contribution.consultationId', 'in', [...reach, '']))
    .$if(survey !== undefined, (query) => query.where((eb) => eb.exists(eb.selectFrom('response').innerJoin('survey', 'survey.id', 'response.surveyId').select('response.id').whereRef('response.id', '=', 'contribution.responseId').where('survey.key', '=', survey ?? ''))))
    .$if(question !== undefined, (query) => query.where('questionKey', '=', question ?? ''))
    .$if(language !== undefined, (query) => query.where('language', '=', language ?? ''))
    .$if(code !== undefined, (query) => query.where((eb) => eb.exists(eb.selectFrom('coding').innerJoin('code', 'code.id', 'coding.codeId').select('coding.id').whereRef('coding.contributionId', '=', 'contribution.id').where('code.code', '=', code ?? ''))))
}
