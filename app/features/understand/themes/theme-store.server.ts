import { sql } from 'kysely'
import { z } from 'zod'
import type { Db } from '#db/database.ts'
import { listTranslations, withTranslations } from '#app/features/ground/languages/translation-store.server.ts'
import type { Audience, Theme, ThemeConsultation, ThemeState } from '#app/features/understand/themes/theme.ts'

const MOST_THEMES = 5000

/** Themes, newest first; of some states or some ids only when told. */
export async function listThemes(db: Db, only: { readonly states?: readonly ThemeState[]; readonly ids?: readonly string[] } = {}): Promise<Theme[]> {
  if (only.ids?.length === 0 || only.states?.length === 0) return []
  let query = selectThemes(db)
  if (only.states) query = query.where('theme.state', 'in', only.states)
  if (only.ids) query = query.where('theme.id', 'in', only.ids)
  return completed(db, await query.execute())
}

export async function findTheme(db: Db, id: string): Promise<Theme | undefined> {
  const [theme] = await listThemes(db, { ids: [id] })
  return theme
}

/** What stands about a priority of the plan, children's and young people's words apart from parents' and carers'. */
export async function listThemesOfPriority(db: Db, priorityId: string): Promise<{ readonly children: Theme[]; readonly parents: Theme[] }> {
  const rows = await selectThemes(db)
    .where((eb) => eb.exists(eb.selectFrom('themePriority').select(sql<number>`1`.as('one')).whereRef('themePriority.themeId', '=', 'theme.id').where('themePriority.priorityId', '=', priorityId)))
    .execute()
  const themes = await completed(db, rows)
  return {
    children: themes.filter(({ audiences }) => audiences.some((audience) => audience !== 'parents')),
    parents: themes.filter(({ audiences }) => audiences.includes('parents')),
  }
}

/** The themes somebody's words went into: chosen as evidence, or coded with a code of a theme of the same consultation. */
export async function listThemesOfContributions(db: Db, contributionIds: readonly string[]): Promise<Theme[]> {
  if (contributionIds.length === 0) return []
  const chosen = await db.selectFrom('themeSegment').select('themeId').distinct().where('contributionId', 'in', contributionIds).execute()
  const coded = await db.selectFrom('coding').innerJoin('contribution', 'contribution.id', 'coding.contributionId')
    .innerJoin('themeCode', 'themeCode.codeId', 'coding.codeId').innerJoin('theme', 'theme.id', 'themeCode.themeId')
    .select('theme.id as themeId').distinct().where('coding.contributionId', 'in', contributionIds)
    .where((eb) => eb.or([
      eb('theme.consultationId', '=', eb.ref('contribution.consultationId')),
      eb.exists(eb.selectFrom('themeConsultation').select('themeConsultation.themeId')
        .whereRef('themeConsultation.themeId', '=', 'theme.id').whereRef('themeConsultation.consultationId', '=', 'contribution.consultationId')),
    ])).execute()
  return listThemes(db, { ids: [...new Set([...chosen, ...coded].map(({ themeId }) => themeId))] })
}

type Row = Awaited<ReturnType<ReturnType<typeof selectThemes>['executeTakeFirstOrThrow']>>

function selectThemes(db: Db) {
  return db.selectFrom('theme')
    .select(['theme.id', 'theme.consultationId', 'theme.title', 'theme.finding', 'theme.state', 'theme.standing', 'theme.madeOn'])
    .orderBy('theme.madeOn', 'desc').orderBy('theme.id').limit(MOST_THEMES)
}

async function completed(db: Db, rows: readonly Row[]): Promise<Theme[]> {
  if (rows.length === 0) return []
  const also = await db.selectFrom('themeConsultation').select(['themeId', 'consultationId']).where('themeId', 'in', rows.map(({ id }) => id)).execute()
  const consultations = await listConsultationsOfThemes(db, [...rows, ...also].map(({ consultationId }) => consultationId))
  const translations = await listTranslations(db, rows.map(({ id }) => `theme:${id}`))
  return rows.map(({ consultationId, title, standing, ...row }) => {
    const heardIn = [consultationId, ...also.filter(({ themeId }) => themeId === row.id).map((other) => other.consultationId)]
    return {
      ...row,
      title: withTranslations(translations, `theme:${row.id}`, 'title', title),
      standing: standing === null ? null : withTranslations(translations, `theme:${row.id}`, 'standing', standing),
      consultation: known(consultations, consultationId),
      audiences: audiencesOf(heardIn.map((id) => known(consultations, id))),
    }
  })
}

const audienceList = z.array(z.enum(['children', 'young-people', 'parents']))

async function listConsultationsOfThemes(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, ThemeConsultation>> {
  const rows = await db.selectFrom('consultation').select(['id', 'slug', 'title', 'audiences', 'closesOn', 'replyDueOn']).where('id', 'in', [...new Set(ids)]).execute()
  const translations = await listTranslations(db, rows.map(({ id }) => `consultation:${id}`))
  return new Map(rows.map(({ title, audiences, ...row }) => [row.id, {
    ...row,
    title: withTranslations(translations, `consultation:${row.id}`, 'title', title),
    audiences: audienceList.parse(JSON.parse(audiences)),
  }]))
}

const AUDIENCES: readonly Audience[] = ['children', 'young-people', 'parents']

function audiencesOf(consultations: readonly ThemeConsultation[]): Audience[] {
  return AUDIENCES.filter((audience) => consultations.some(({ audiences }) => audiences.includes(audience)))
}

function known<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id)
  if (value === undefined) throw new Error('a theme without its consultation')
  return value
}
