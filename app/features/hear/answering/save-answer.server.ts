import type { Db } from '#db/database.ts'
import type { World } from '#app/features/ground/world.ts'
import type { AnswerValue } from '#app/features/ask/surveys/answer-value.ts'
import type { AnswerProblem } from '#app/features/ask/surveys/read-answer.ts'
import { answerTriggers, readAnswer } from '#app/features/ask/surveys/question-kinds.ts'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import { worriesIn } from '#app/features/hear/answering/worries-in.ts'
import { findMatcher } from '#app/features/hear/safeguarding/risk/find-matcher.server.ts'
import { findDraft, saveDraft, type Draft } from '#app/features/hear/answering/draft-store.server.ts'
import { answerInItsLanguage } from '#app/features/hear/answering/text-language.ts'

export interface AnswerToSave {
  readonly code: string
  readonly collectorId: string
  readonly draft: Draft
  readonly question: Question
  readonly typed: readonly string[]
  readonly language: string
}

export type SavedAnswer =
  | { readonly ok: true; readonly draft: Draft; /** The calm help page comes next (SAFE-17). */ readonly needsHelp: boolean }
  | { readonly ok: false; readonly problem: AnswerProblem }

/** Marks a draft as wanting a person (SAFE-03): it is read first once it is sent, whatever it says. */
export async function askForPerson(db: Db, world: World, { code, collectorId, draft: begun }: Pick<AnswerToSave, 'code' | 'collectorId' | 'draft'>): Promise<void> {
  const draft = await findDraft(db, world, code, collectorId) ?? begun
  await saveDraft(db, world, code, collectorId, { ...draft, content: { ...draft.content, tell: true, helped: true } })
}

/** Checks one answer and keeps it in the draft. Fails with what is wrong, in words for the page; nothing is saved then. */
export async function saveAnswer(db: Db, world: World, { code, collectorId, draft, question, typed, language }: AnswerToSave): Promise<SavedAnswer> {
  const read = readAnswer(question, typed, language)
  if (!read.ok) return read
  const value = answerInItsLanguage(read.value)
  const answered = withAnswer(draft, question.key, value, draft.content.helped)
  const needsHelp = !draft.content.helped && (answerTriggers(question, value) || worriesIn(answered.content, language, await findMatcher(db)))
  const next = needsHelp ? { ...answered, content: { ...answered.content, helped: true } } : answered
  await saveDraft(db, world, code, collectorId, next)
  return { ok: true, draft: next, needsHelp }
}

/**
 * Keeps what is typed without checking it, for "Back" and the switches of language: they never complain (settled 23).
 * What is not an answer yet (too long, too many picked) is kept beside the answers and checked at the next "Continue".
 */
export async function keepTyped(db: Db, world: World, { code, collectorId, draft, question, typed, language }: AnswerToSave): Promise<void> {
  const read = readAnswer(question, typed, language)
  if (!read.ok) return saveDraft(db, world, code, collectorId, withUnchecked(draft, question.key, typed))
  const before = draft.content.answers[question.key]
  if (before === undefined && read.value.is === 'missing' && read.value.missing === 'skipped') return
  await saveDraft(db, world, code, collectorId, withAnswer(draft, question.key, answerInItsLanguage(read.value), draft.content.helped))
}

function withAnswer({ surveyVersionId, content }: Draft, key: string, value: AnswerValue, helped: boolean): Draft {
  const { [key]: _checked, ...unchecked } = content.unchecked
  return { surveyVersionId, content: { ...content, answers: { ...content.answers, [key]: value }, unchecked, helped } }
}

const LONGEST_KEPT = 20_000

function withUnchecked({ surveyVersionId, content }: Draft, key: string, typed: readonly string[]): Draft {
  const { [key]: _before, ...answers } = content.answers
  const kept = typed.slice(0, 100).map((text) => text.slice(0, LONGEST_KEPT))
  return { surveyVersionId, content: { ...content, answers, unchecked: { ...content.unchecked, [key]: kept } } }
}
