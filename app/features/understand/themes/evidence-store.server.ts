import { sql } from 'kysely'
import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'
import { isWholeText, mayBeQuoted, wordsOf } from '#app/features/understand/themes/quotation.ts'
import type { Audience, Stance } from '#app/features/understand/themes/theme.ts'

/** A segment that may be evidence of a theme, as the office sees it. */
export interface Candidate {
  readonly contributionId: string
  readonly segmentStart: number
  readonly segmentEnd: number
  readonly words: string
  readonly language: string
  readonly audience: Audience
  readonly ageBand: string | null
  readonly mayBeQuoted: boolean
  readonly stance: Stance | null
  readonly quoted: boolean
}

export const CANDIDATES_A_PAGE = 30

/** Segments of this theme's consultations coded with its codes, a page at a time; nothing flagged, no post that is not public. */
export async function listCandidates(db: Db, themeId: string, page: number): Promise<{ readonly candidates: Candidate[]; readonly more: boolean }> {
  const rows = await codedSegments(db, themeId)
    .select(['coding.contributionId', 'coding.segmentStart', 'coding.segmentEnd']).distinct()
    .select(['contribution.original', 'contribution.redacted', 'contribution.language', 'contribution.audience', 'contribution.ageBand', 'contribution.quotable', 'contribution.flag', 'post.state as postState'])
    .where('contribution.flag', '=', 'none')
    .orderBy('coding.contributionId').orderBy('coding.segmentStart').orderBy('coding.segmentEnd')
    .limit(CANDIDATES_A_PAGE + 1).offset((page - 1) * CANDIDATES_A_PAGE).execute()
  const chosen = await db.selectFrom('themeSegment').select(['contributionId', 'segmentStart', 'segmentEnd', 'stance', 'quoted']).where('themeId', '=', themeId).execute()
  const candidates = rows.slice(0, CANDIDATES_A_PAGE).map((row) => {
    const choice = chosen.find((one) => one.contributionId === row.contributionId && one.segmentStart === row.segmentStart && one.segmentEnd === row.segmentEnd)
    const { contributionId, segmentStart, segmentEnd, language, audience, ageBand } = row
    return {
      contributionId, segmentStart, segmentEnd, language, audience, ageBand,
      words: wordsOf(row), mayBeQuoted: mayBeQuoted(row), stance: choice?.stance ?? null, quoted: choice?.quoted === 1,
    }
  })
  return { candidates, more: rows.length > CANDIDATES_A_PAGE }
}

/** The state of a contribution as far as choosing it as evidence needs it. */
export async function findQuotable(db: Db, contributionId: string) {
  return db.selectFrom('contribution').leftJoin('post', 'post.contributionId', 'contribution.id')
    .select(['contribution.original', 'contribution.quotable', 'contribution.flag', 'post.state as postState'])
    .where('contribution.id', '=', contributionId).executeTakeFirst()
}

export async function deleteSegment(db: Db, segment: Pick<Schema['themeSegment'], 'themeId' | 'contributionId' | 'segmentStart' | 'segmentEnd'>): Promise<void> {
  await db.deleteFrom('themeSegment').where('themeId', '=', segment.themeId).where('contributionId', '=', segment.contributionId)
    .where('segmentStart', '=', segment.segmentStart).where('segmentEnd', '=', segment.segmentEnd).execute()
}

export async function insertSegment(db: Db, segment: Schema['themeSegment']): Promise<void> {
  await db.insertInto('themeSegment').values(segment).execute()
}

/** Somebody's words in public: at most one thing is said of the writer (SDC-10). */
export interface Quotation {
  readonly themeId: string
  readonly words: string
  readonly language: string
  /** A person's translation into the reader's language. */
  readonly translation: string | null
  readonly audience: Audience
  readonly ageBand: string | null
  readonly stance: Stance
}

const MOST_QUOTATIONS = 2000

/** The quotations chosen for these themes, for a reader of `lang`. Permission and flags are asked again at every reading. */
export async function listQuotations(db: Db, themeIds: readonly string[], lang: string): Promise<Quotation[]> {
  if (themeIds.length === 0) return []
  const rows = await db.selectFrom('themeSegment').innerJoin('contribution', 'contribution.id', 'themeSegment.contributionId')
    .leftJoin('post', 'post.contributionId', 'contribution.id')
    .leftJoin('contributionTranslation as translated', (join) => join.onRef('translated.contributionId', '=', 'contribution.id').on('translated.language', '=', lang).on('translated.madeBy', '=', 'person'))
    .select(['themeSegment.themeId', 'themeSegment.segmentStart', 'themeSegment.segmentEnd', 'themeSegment.stance', 'translated.text as translation', 'post.state as postState'])
    .select(['contribution.original', 'contribution.redacted', 'contribution.language', 'contribution.audience', 'contribution.ageBand', 'contribution.quotable', 'contribution.flag'])
    .where('themeSegment.themeId', 'in', themeIds).where('themeSegment.quoted', '=', 1)
    .orderBy('themeSegment.stance', 'desc').orderBy('themeSegment.id').limit(MOST_QUOTATIONS).execute()
  return rows.filter(mayBeQuoted).map(({ themeId, language, audience, ageBand, stance, translation, ...words }) => ({
    themeId, language, audience, ageBand, stance,
    words: wordsOf(words),
    translation: isWholeText(words) ? translation : null,
  }))
}

/** How many different people stand behind each theme: raw, for `publicCount` and the office. One response or one forum member is one person. */
export async function countPeople(db: Db, themeIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (themeIds.length === 0) return new Map()
  const chosen = db.selectFrom('themeSegment').innerJoin('contribution', 'contribution.id', 'themeSegment.contributionId')
    .leftJoin('post', 'post.contributionId', 'contribution.id').select(['themeSegment.themeId', PERSON])
    .where('themeSegment.themeId', 'in', themeIds).where('themeSegment.stance', '=', 'supporting')
  const coded = codedSegments(db, themeIds).select(['theme.id as themeId', PERSON])
    .where((eb) => eb.not(eb.exists(eb.selectFrom('themeSegment').select('themeSegment.id')
      .whereRef('themeSegment.themeId', '=', 'theme.id').whereRef('themeSegment.contributionId', '=', 'contribution.id').where('themeSegment.stance', '=', 'contradicting'))))
  const rows = await db.selectFrom(coded.union(chosen).as('behind')).select(['behind.themeId', (eb) => eb.fn.count<number>('behind.person').distinct().as('people')])
    .groupBy('behind.themeId').execute()
  return new Map(rows.map(({ themeId, people }) => [themeId, Number(people)]))
}

const PERSON = sql<string>`coalesce(contribution.response_id, post.member_id, contribution.id)`.as('person')

function codedSegments(db: Db, themes: string | readonly string[]) {
  return db.selectFrom('themeCode').innerJoin('theme', 'theme.id', 'themeCode.themeId').innerJoin('coding', 'coding.codeId', 'themeCode.codeId')
    .innerJoin('contribution', 'contribution.id', 'coding.contributionId').leftJoin('post', 'post.contributionId', 'contribution.id')
    .where('theme.id', 'in', typeof themes === 'string' ? [themes] : themes)
    .where((eb) => eb.or([eb('post.state', 'is', null), eb('post.state', 'in', ['published', 'redacted'])]))
    .where((eb) => eb.or([
      eb('theme.consultationId', '=', eb.ref('contribution.consultationId')),
      eb.exists(eb.selectFrom('themeConsultation').select('themeConsultation.themeId')
        .whereRef('themeConsultation.themeId', '=', 'theme.id').whereRef('themeConsultation.consultationId', '=', 'contribution.consultationId')),
    ]))
}
