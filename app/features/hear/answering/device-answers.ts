import { z } from 'zod'
import type { Answers, AnswerValue } from '#app/features/ask/surveys/answer-value.ts'
import { shownQuestions } from '#app/features/ask/surveys/journey.ts'
import { readAnswer } from '#app/features/ask/surveys/question-kinds.ts'
import type { AnswerProblem } from '#app/features/ask/surveys/read-answer.ts'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import type { DraftContent } from '#app/features/hear/answering/draft.ts'
import { answerInItsLanguage } from '#app/features/hear/answering/text-language.ts'
import { cleanText } from '#app/forms/form-text.ts'

const LONGEST = 20_000

/** What a device that steps through the survey by itself sends: everything typed so far, unread (settled 24). */
export const deviceAnswers = z.object({
  version: z.string().max(100),
  tag: z.string().max(100),
  helped: z.boolean(),
  /** "I want to tell someone" was pressed on the device. */
  tell: z.literal(true).optional(),
  plain: z.boolean(),
  typed: z.record(z.string().max(40), z.object({ values: z.array(z.string().max(LONGEST)).max(100), language: z.string().max(35).regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i) })),
})
export type DeviceAnswers = z.infer<typeof deviceAnswers>

export interface ReadDeviceAnswers {
  readonly content: DraftContent
  /** What is wrong with the answers to questions that are asked, by question key. */
  readonly problems: Readonly<Record<string, AnswerProblem>>
}

/**
 * Reads what a device typed with the same rules as a posted page: the server decides, whatever the device thought.
 * What is no answer yet is kept beside the answers, so that nothing typed is lost.
 */
export function readDeviceAnswers(asked: readonly Question[], { typed, helped, tell }: DeviceAnswers): ReadDeviceAnswers {
  const answers: Record<string, AnswerValue> = {}
  const unchecked: Record<string, readonly string[]> = {}
  const wrong: Record<string, AnswerProblem> = {}
  for (const question of asked) {
    const given = typed[question.key]
    if (!given) continue
    const values = given.values.map(cleanText)
    const read = readAnswer(question, values, given.language)
    if (read.ok) answers[question.key] = answerInItsLanguage(read.value)
    else { unchecked[question.key] = values; wrong[question.key] = read.problem }
  }
  return { content: { answers, unchecked: copied(unchecked), helped, ...tell && { tell } }, problems: amongShown(asked, answers, wrong) }
}

function copied(unchecked: Readonly<Record<string, readonly string[]>>): DraftContent['unchecked'] {
  return Object.fromEntries(Object.entries(unchecked).map(([key, values]) => [key, [...values]]))
}

function amongShown(asked: readonly Question[], answers: Answers, wrong: Readonly<Record<string, AnswerProblem>>): Readonly<Record<string, AnswerProblem>> {
  const shown = new Set(shownQuestions(asked, answers).map(({ key }) => key))
  return Object.fromEntries(Object.entries(wrong).filter(([key]) => shown.has(key)))
}
