import type { Db } from '#db/database.ts'
import type { World } from '#app/features/ground/world.ts'
import type { Answers } from '#app/features/ask/surveys/answer-value.ts'
import { findWayIn, getOpenVersion, type SurveyVersion, type WayIn } from '#app/features/ask/surveys/survey-store.server.ts'
import { newReceiptCode } from '#app/features/hear/answering/receipt-code.ts'
import { sendResponse } from '#app/features/hear/answering/send-response.server.ts'
import { seedConsultations } from '#seeds/demo/seed-consultations.ts'
import { seedSurveys } from '#seeds/demo/seed-surveys.ts'
import { seedEmpty } from '#seeds/empty/empty.ts'

export interface SurveyScene {
  readonly wayIn: WayIn
  readonly version: SurveyVersion
}

/** Surveys A, B and C with their collectors, and nothing else; the way in of one of them. */
export async function setSurveys(db: Db, world: World, collector = 'quiet-river'): Promise<SurveyScene> {
  await seedEmpty(db)
  await seedSurveys(db, world, await seedConsultations(db, world))
  const wayIn = await findWayIn(db, world, collector)
  if (!wayIn) throw new Error(`no collector ${collector}`)
  return { wayIn, version: await getOpenVersion(db, wayIn.surveyId) }
}

/** Somebody who has sent these answers: their code and their response. */
export async function sendSome(db: Db, world: World, scene: SurveyScene, answers: Answers): Promise<{ readonly code: string; readonly responseId: string }> {
  const code = newReceiptCode()
  const sent = await sendResponse(db, world, { ...scene, code, answers })
  if (sent.outcome !== 'stored') throw new Error('the response was not stored')
  return { code, responseId: sent.id }
}

export const words = (text: string, language = 'en') => ({ is: 'text', text, language }) as const
export const chose = (...codes: string[]) => ({ is: 'options', codes }) as const
