import type { Db } from '#db/database.ts'
import type { World } from '#app/features/ground/world.ts'
import type { Answers, AnswerValue } from '#app/features/ask/surveys/answer-value.ts'
import { getEdition, questionsOf, type Question } from '#app/features/ask/surveys/survey-definition.ts'
import { findVersion } from '#app/features/ask/surveys/survey-store.server.ts'
import { findReceipt } from '#app/features/hear/answering/receipt-store.server.ts'

export interface SentAnswers {
  /** The questions that were asked, in order. */
  readonly questions: readonly Question[]
  readonly answers: Answers
}

/** The answers sent with a code, for "Show my answers". Undefined when they are locked, deleted, frozen or never were. */
export async function findSentAnswers(db: Db, world: World, code: string): Promise<SentAnswers | undefined> {
  const receipt = await findReceipt(db, world, code)
  if (!receipt?.responseId || receipt.state !== 'open') return undefined
  const response = await db.selectFrom('response').select(['surveyVersionId', 'edition']).where('id', '=', receipt.responseId).executeTakeFirstOrThrow()
  const version = await findVersion(db, receipt.surveyId, response.surveyVersionId)
  if (!version) return undefined
  const rows = await listAnswerRows(db, receipt.responseId)
  const notShown = new Set(rows.filter(({ missing }) => missing === 'not_shown').map(({ questionKey }) => questionKey))
  const questions = questionsOf(version.definition, getEdition(version.definition, response.edition)).filter(({ key }) => !notShown.has(key))
  return { questions, answers: answersOf(rows) }
}

type Row = Awaited<ReturnType<typeof listAnswerRows>>[number]

async function listAnswerRows(db: Db, responseId: string) {
  return db.selectFrom('answer').leftJoin('contribution', 'contribution.id', 'answer.contributionId')
    .select(['answer.questionKey', 'answer.optionCode', 'answer.number', 'answer.day', 'answer.missing', 'contribution.original', 'contribution.language'])
    .where('answer.responseId', '=', responseId).orderBy('answer.questionKey').orderBy('answer.position').execute()
}

function answersOf(rows: readonly Row[]): Answers {
  const answers: Record<string, AnswerValue> = {}
  for (const row of rows) {
    const value = valueOf(row, answers[row.questionKey])
    if (value) answers[row.questionKey] = value
  }
  return answers
}

function valueOf({ optionCode, number, day, missing, original, language }: Row, before: AnswerValue | undefined): AnswerValue | undefined {
  if (optionCode !== null) return { is: 'options', codes: [...(before?.is === 'options' ? before.codes : []), optionCode] }
  if (number !== null) return { is: 'number', number }
  if (day !== null) return { is: 'day', day }
  if (original !== null && language !== null) return { is: 'text', text: original, language }
  return missing !== null && missing !== 'not_shown' ? { is: 'missing', missing } : undefined
}
