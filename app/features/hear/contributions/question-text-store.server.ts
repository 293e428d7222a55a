import { z } from 'zod'
import type { Db } from '#db/database.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'

/** Where a text comes from: a question of a survey, or a thread of a forum. */
export interface AskedAs {
  readonly surveyKey: string | null
  readonly title: LocalizedText
  readonly question: LocalizedText
}

/** What each of these contributions answered, by contribution. One without a question is left out. */
export async function listAskedAs(db: Db, contributionIds: readonly string[]): Promise<ReadonlyMap<string, AskedAs>> {
  if (contributionIds.length === 0) return new Map()
  const [answers, posts] = [await listAnswered(db, contributionIds), await listPosted(db, contributionIds)]
  return new Map([...answers, ...posts])
}

async function listAnswered(db: Db, ids: readonly string[]): Promise<[string, AskedAs][]> {
  const rows = await db.selectFrom('contribution').innerJoin('response', 'response.id', 'contribution.responseId')
    .select(['contribution.id', 'contribution.questionKey', 'response.surveyVersionId']).where('contribution.id', 'in', ids).execute()
  const versions = await findVersions(db, [...new Set(rows.map(({ surveyVersionId }) => surveyVersionId))])
  return rows.flatMap(({ id, questionKey, surveyVersionId }) => {
    const version = versions.get(surveyVersionId)
    const question = version?.questions.find(({ key }) => key === questionKey)
    return version && question ? [[id, { surveyKey: version.key, title: version.title, question: question.text }]] : []
  })
}

async function listPosted(db: Db, ids: readonly string[]): Promise<[string, AskedAs][]> {
  const rows = await db.selectFrom('post').innerJoin('thread', 'thread.id', 'post.threadId').innerJoin('forumSpace', 'forumSpace.id', 'thread.spaceId')
    .select(['post.contributionId', 'thread.question', 'forumSpace.name']).where('post.contributionId', 'in', ids).execute()
  return rows.map(({ contributionId, question, name }) => [contributionId, { surveyKey: null, title: { en: name }, question: { en: question } }])
}

async function findVersions(db: Db, ids: readonly string[]): Promise<Map<string, z.infer<typeof titles>>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('surveyVersion').select(['id', 'definition']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, definition }) => [id, titles.parse(JSON.parse(definition))]))
}

/** Only what a list shows of a survey's definition: the whole was checked when the version opened. */
const words = z.record(z.string(), z.string())
const titles = z.object({ key: z.string(), title: words, questions: z.array(z.object({ key: z.string(), text: words })) })
