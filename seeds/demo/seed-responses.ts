import type { Db } from '#db/database.ts'
import type { World } from '#app/features/ground/world.ts'
import type { Answers, AnswerValue } from '#app/features/ask/surveys/answer-value.ts'
import { getEdition, questionsOf } from '#app/features/ask/surveys/survey-definition.ts'
import { findWayIn, getOpenVersion, type SurveyVersion, type WayIn } from '#app/features/ask/surveys/survey-store.server.ts'
import { newReceiptCode } from '#app/features/hear/answering/receipt-code.ts'
import { sendResponse } from '#app/features/hear/answering/send-response.server.ts'
import { inventAnswers } from '#seeds/demo/answer-mix.ts'
import { createChance, type Chance } from '#seeds/demo/chance.ts'
import type { DemoYear } from '#seeds/demo/demo-world.ts'
import { respondentsOfA, respondentsOfB, respondentsOfC, takeFitting, type Respondent } from '#seeds/demo/respondents.ts'
import { readWrittenTexts, type WrittenText } from '#seeds/demo/written-texts.ts'

/** A text that arrived, with the id of its contribution. `daysAgo` 0 and 1 are still unread. */
export interface ArrivedText {
  readonly text: WrittenText
  readonly contributionId: string
  readonly daysAgo: number
}

const FIRST_DAY = 72
/** Texts that came yesterday and still wait for their reader. a5 came at 19:30. */
const STILL_WAITING = new Set(['a5', 'b7', 'b9', 'ma3', 'mb7', 'mc2', 'b8'])

/** 852 responses sent through the use case on the days of the last ten weeks: A 312, B 444 as golden table 6.1, C 96. */
export async function seedResponses(db: Db, year: DemoYear): Promise<ArrivedText[]> {
  const chance = createChance(20)
  const people = [...respondentsOfA(), ...respondentsOfB(), ...respondentsOfC()]
  const arrived: ArrivedText[] = []
  const ways = new Map<string, Way>()
  for (const text of readWrittenTexts()) {
    const daysAgo = STILL_WAITING.has(text.key) ? 1 : 3 + chance.below(FIRST_DAY - 3)
    const person = takeFitting(people, text, chance)
    const world = year(daysAgo, text.key === 'a5' ? '19:30:00' : '15:00:00')
    const id = await respond(db, world, await wayOf(db, world, ways, person), withText(person, text, chance), chance)
    const { id: contributionId } = await db.selectFrom('contribution').select('id').where('responseId', '=', id).executeTakeFirstOrThrow()
    arrived.push({ text, contributionId, daysAgo })
  }
  for (const person of people) {
    const world = year(2 + chance.below(FIRST_DAY - 2))
    await respond(db, world, await wayOf(db, world, ways, person), person, chance)
  }
  return arrived
}

interface Way { readonly wayIn: WayIn; readonly version: SurveyVersion }

async function wayOf(db: Db, world: World, ways: Map<string, Way>, { collector }: Respondent): Promise<Way> {
  const known = ways.get(collector)
  if (known) return known
  const wayIn = await findWayIn(db, world, collector)
  if (!wayIn) throw new Error(`the demo has no collector ${collector}`)
  const way = { wayIn, version: await getOpenVersion(db, wayIn.surveyId) }
  ways.set(collector, way)
  return way
}

async function respond(db: Db, world: World, { wayIn, version }: Way, { fixed, mode }: Respondent, chance: Chance): Promise<string> {
  const questions = questionsOf(version.definition, getEdition(version.definition, wayIn.edition))
  const sent = await sendResponse(db, world, { code: newReceiptCode(chance.below), wayIn, version, answers: inventAnswers(questions, fixed, chance), mode })
  if (sent.outcome !== 'stored') throw new Error('a receipt code came twice')
  return sent.id
}

/** Most of those who write let themselves be quoted; nobody whose words are flagged. */
function withText(person: Respondent, text: WrittenText, chance: Chance): Respondent {
  const own: Record<string, AnswerValue> = { ...person.fixed, [text.question]: { is: 'text', text: text.text, language: text.language } }
  if (text.ageBand) own['BAGE'] = { is: 'options', codes: [text.ageBand] }
  if (text.flag === 'concern') own['A5'] = { is: 'options', codes: ['not-safe'] }
  if (text.survey !== 'A' && text.flag === null && chance.isTrue(0.8)) own[text.survey === 'B' ? 'B12' : 'C15'] = { is: 'options', codes: ['yes'] }
  return { ...person, fixed: own satisfies Answers }
}
