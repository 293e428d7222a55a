import type { Db } from '#db/database.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'
import type { AnswerValue } from '#app/features/ask/surveys/answer-value.ts'
import { answerTriggers } from '#app/features/ask/surveys/question-kinds.ts'
import { allQuestions, type Question } from '#app/features/ask/surveys/survey-definition.ts'
import { getOpenVersion } from '#app/features/ask/surveys/survey-store.server.ts'
import { sayCount, type SaidCount } from '#app/features/hear/safeguarding/risk/trigger-count.ts'

export interface TriggerLine {
  readonly wayIn: string
  readonly key: string
  readonly question: LocalizedText
  readonly said: SaidCount
}

const MOST_WAYS_IN = 200

/**
 * How often answers that bring help were chosen, a line for each way in and question (SAFE-17). Nobody is pointed at: a
 * count says that there is something to look for, not who. Drills are no responses and so in no number.
 */
export async function countTriggers(db: Db): Promise<readonly TriggerLine[]> {
  const ways = await db.selectFrom('response').innerJoin('collector', 'collector.id', 'response.collectorId')
    .select((eb) => ['response.collectorId', 'response.surveyId', 'collector.code', eb.fn.countAll<number>().as('people')])
    .groupBy(['response.collectorId', 'response.surveyId', 'collector.code']).orderBy('collector.code').limit(MOST_WAYS_IN).execute()
  const questions = new Map<string, readonly Question[]>()
  for (const surveyId of new Set(ways.map((way) => way.surveyId))) questions.set(surveyId, allQuestions((await getOpenVersion(db, surveyId)).definition))
  const lines = await Promise.all(ways.map(async (way) => linesOf(db, way, questions.get(way.surveyId) ?? [])))
  return lines.flat()
}

interface Way { readonly collectorId: string; readonly code: string; readonly people: number }

async function linesOf(db: Db, { collectorId, code, people }: Way, questions: readonly Question[]): Promise<readonly TriggerLine[]> {
  const rows = await db.selectFrom('answer').innerJoin('response', 'response.id', 'answer.responseId')
    .select((eb) => ['questionKey', 'optionCode', 'number', eb.fn.countAll<number>().as('count')])
    .where('response.collectorId', '=', collectorId).where('missing', 'is', null).where('contributionId', 'is', null)
    .groupBy(['questionKey', 'optionCode', 'number']).execute()
  return questions.filter(canTrigger).flatMap((question) => {
    const own = rows.filter(({ questionKey }) => questionKey === question.key)
    const count = own.filter((row) => { const value = valueOf(row); return value !== undefined && answerTriggers(question, value) }).reduce((all, row) => all + Number(row.count), 0)
    return own.length === 0 ? [] : [{ wayIn: code, key: question.key, question: question.text, said: sayCount(count, Number(people)) }]
  })
}

function valueOf({ optionCode, number }: { readonly optionCode: string | null; readonly number: number | null }): AnswerValue | undefined {
  if (optionCode !== null) return { is: 'options', codes: [optionCode] }
  return number === null ? undefined : { is: 'number', number }
}

/** Something in it brings help: an option, or a low number. */
function canTrigger(question: Question): boolean {
  if ('triggerAtOrBelow' in question && question.triggerAtOrBelow !== undefined) return true
  return 'options' in question && question.options.some(({ code }) => answerTriggers(question, { is: 'options', codes: [code] }))
}
