import type { Insertable } from 'kysely'
import type { Schema } from '#db/schema.ts'
import type { Answers, AnswerValue } from '#app/features/ask/surveys/answer-value.ts'
import { answersShown, shownQuestions } from '#app/features/ask/surveys/journey.ts'
import { answerTriggers, asksSomething } from '#app/features/ask/surveys/question-kinds.ts'
import { allQuestions, questionsOf, type Edition, type Question, type SurveyDefinition } from '#app/features/ask/surveys/survey-definition.ts'
import type { WayIn } from '#app/features/ask/surveys/survey-store.server.ts'
import { OFFICE } from '#app/features/hear/contributions/contribution.ts'
import { phrasesReason, type RiskCategory } from '#app/features/hear/safeguarding/risk/risk-phrase.ts'

export interface ResponseRows {
  readonly answers: readonly Insertable<Schema['answer']>[]
  readonly contributions: readonly Insertable<Schema['contribution']>[]
}

export interface ResponseToStore {
  readonly responseId: string
  readonly wayIn: WayIn
  readonly definition: SurveyDefinition
  readonly edition: Edition
  readonly answers: Answers
  readonly today: string
  readonly now: string
  readonly newId: () => string
  /** What the lists of phrases find in a text: it lifts the text, nothing else (SAFE-03). */
  readonly worryIn?: ((text: string, language: string) => RiskCategory | undefined) | undefined
  /** "I want to tell someone" was pressed: everything written is read first, and there is something to read even without words. */
  readonly tell?: boolean | undefined
}

type Sent = Exclude<AnswerValue, { is: 'seen' }> | { readonly is: 'not shown' }

/** The rows of one response: every question of the version has a row, a missing answer with its kind (SURV-03); open text is a contribution, an information page is nothing. Pure. */
export function responseRows(response: ResponseToStore): ResponseRows {
  const asked = questionsOf(response.definition, response.edition)
  const shown = answersShown(asked, response.answers)
  const shownKeys = new Set(shownQuestions(asked, response.answers).map(({ key }) => key))
  const about = aboutThePerson(response, asked, shown)
  const answers: Insertable<Schema['answer']>[] = []
  const contributions: Insertable<Schema['contribution']>[] = []
  for (const question of allQuestions(response.definition).filter(asksSomething)) {
    const sent = sentFor(question.key, shown, shownKeys)
    const contribution = sent.is === 'text' ? { ...about, ...lifted(response, about, sent), id: response.newId(), questionKey: question.key, original: sent.text, language: sent.language } : undefined
    if (contribution) contributions.push(contribution)
    answers.push(...answerRows(response.responseId, question.key, sent, contribution?.id ?? null))
  }
  if (response.tell && contributions.length === 0) contributions.push({ ...about, ...asksForAPerson, id: response.newId(), questionKey: null, original: '', language: OFFICE, quotable: 0, codedState: 'done' })
  return { answers, contributions }
}

const asksForAPerson = { flag: 'flagged', flagReason: 'button' } as const

/** Why this text is lifted; an answer elsewhere that lifts all texts of the response still does. */
function lifted({ worryIn, tell }: ResponseToStore, about: { readonly flag: 'flagged' | 'none'; readonly flagReason: string | null }, { text, language }: { readonly text: string; readonly language: string }) {
  if (tell) return asksForAPerson
  const worry = worryIn?.(text, language)
  return worry ? { flag: 'flagged' as const, flagReason: phrasesReason(worry) } : { flag: about.flag, flagReason: about.flagReason }
}

function sentFor(key: string, shown: Answers, shownKeys: ReadonlySet<string>): Sent {
  if (!shownKeys.has(key)) return { is: 'not shown' }
  const answer = shown[key]
  return answer && answer.is !== 'seen' ? answer : { is: 'missing', missing: 'skipped' }
}

function answerRows(responseId: string, questionKey: string, sent: Sent, contributionId: string | null): Insertable<Schema['answer']>[] {
  const row = { responseId, questionKey, position: 0, optionCode: null, number: null, day: null, contributionId: null, missing: null }
  switch (sent.is) {
    case 'options': return sent.codes.map((optionCode, position) => ({ ...row, position, optionCode }))
    case 'number': return [{ ...row, number: sent.number }]
    case 'day': return [{ ...row, day: sent.day }]
    case 'text': return [{ ...row, contributionId }]
    case 'missing': return [{ ...row, missing: sent.missing }]
    case 'not shown': return [{ ...row, missing: 'not_shown' }]
  }
}

/** What every contribution of the response carries: bands, never anything that could point to the person. */
function aboutThePerson({ responseId, wayIn, edition, today, now }: ResponseToStore, asked: readonly Question[], shown: Answers) {
  const trigger = asked.find((question) => { const value = shown[question.key]; return value !== undefined && answerTriggers(question, value) })
  return {
    source: 'answer' as const, consultationId: wayIn.consultationId, responseId, redacted: null, audience: wayIn.audience,
    ageBand: bandOf('ageBand', asked, shown) ?? wayIn.known.ageBand ?? null,
    quotable: edition.quotable && mayBeQuoted(asked, shown) ? 1 as const : 0 as const,
    flag: trigger ? 'flagged' as const : 'none' as const, flagReason: trigger ? `option:${trigger.key}` : null,
    receivedOn: today, receivedAt: now, readState: 'unread' as const, readInTime: null, codedState: 'open' as const,
  }
}

function bandOf(attribute: 'ageBand' | 'locality', asked: readonly Question[], shown: Answers): string | undefined {
  const question = asked.find((candidate) => candidate.attribute === attribute)
  const answer = question ? shown[question.key] : undefined
  return answer?.is === 'options' ? answer.codes[0] : undefined
}

function mayBeQuoted(asked: readonly Question[], shown: Answers): boolean {
  return asked.some((question) => question.kind === 'quote-permission' && shown[question.key]?.is === 'options')
}
