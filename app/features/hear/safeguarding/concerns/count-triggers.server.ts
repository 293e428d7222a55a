import type { Db } from '#db/database.ts'
import type { AnswerValue } from '#app/features/ask/surveys/answer-value.ts'
import { answerTriggers, asksSomething } from '#app/features/ask/surveys/question-kinds.ts'
import { allQuestions, surveyDefinition, type Question } from '#app/features/ask/surveys/survey-definition.ts'
import { addDays, dayOf, type World } from '#app/features/ground/world.ts'

/** Answers of one way in that led to the help page. `count` is null where a number would say too much: "at least one" (settled 18). */
export interface TriggerCount { readonly way: string; readonly count: number | null }

const DAYS = 30
const SMALLEST_BASE = 10
const SMALLEST_COUNT = 5

/** Ticked answers that are disclosures too, counted by way in, without a word of anybody (SAFE-17). */
export async function countTriggers(db: Db, world: World): Promise<TriggerCount[]> {
  const since = addDays(dayOf(world), -DAYS)
  const found = new Map<string, Set<string>>()
  for (const [versionId, questions] of await listAskedQuestions(db)) {
    for (const question of questions) {
      for (const { way, responseId } of await listTriggering(db, { versionId, since, question })) found.set(way, (found.get(way) ?? new Set()).add(responseId))
    }
  }
  const bases = await countResponses(db, [...found.keys()])
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([way, responses]) => ({ way, count: (bases.get(way) ?? 0) < SMALLEST_BASE || responses.size < SMALLEST_COUNT ? null : responses.size }))
}

async function listAskedQuestions(db: Db): Promise<readonly (readonly [string, readonly Question[]])[]> {
  const versions = await db.selectFrom('surveyVersion').select(['id', 'definition']).where('state', 'in', ['open', 'superseded']).orderBy('id').execute()
  return versions.map(({ id, definition }) => [id, allQuestions(surveyDefinition.parse(JSON.parse(definition))).filter(asksSomething)])
}

async function listTriggering(db: Db, { versionId, since, question }: { readonly versionId: string; readonly since: string; readonly question: Question }) {
  const given = await db.selectFrom('answer').innerJoin('response', 'response.id', 'answer.responseId').select(['answer.optionCode', 'answer.number']).distinct()
    .where('response.surveyVersionId', '=', versionId).where('response.receivedOn', '>=', since).where('answer.questionKey', '=', question.key).where('answer.missing', 'is', null).execute()
  const values = given.filter((row) => { const value = valueOf(row); return value !== undefined && answerTriggers(question, value) })
  if (values.length === 0) return []
  return db.selectFrom('answer').innerJoin('response', 'response.id', 'answer.responseId').innerJoin('collector', 'collector.id', 'response.collectorId')
    .select(['collector.code as way', 'response.id as responseId']).where('response.surveyVersionId', '=', versionId).where('response.receivedOn', '>=', since).where('answer.questionKey', '=', question.key)
    .where((eb) => eb.or(values.map(({ optionCode, number }) => optionCode === null ? eb('answer.number', '=', number) : eb('answer.optionCode', '=', optionCode)))).execute()
}

function valueOf({ optionCode, number }: { readonly optionCode: string | null; readonly number: number | null }): AnswerValue | undefined {
  if (optionCode !== null) return { is: 'options', codes: [optionCode] }
  return number === null ? undefined : { is: 'number', number }
}

async function countResponses(db: Db, ways: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ways.length === 0) return new Map()
  const rows = await db.selectFrom('response').innerJoin('collector', 'collector.id', 'response.collectorId').select('collector.code').select((eb) => eb.fn.countAll<number>().as('n'))
    .where('collector.code', 'in', ways).groupBy('collector.code').execute()
  return new Map(rows.map(({ code, n }) => [code, Number(n)]))
}
