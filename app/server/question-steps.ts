import type { Typed } from '#app/forms/parse-form.ts'
import { firstUnanswered, previousQuestion } from '#app/features/ask/surveys/journey.ts'
import { ANSWER_FIELD } from '#app/features/ask/surveys/question-frame.tsx'
import { inOwnOrder } from '#app/features/ask/surveys/option-order.ts'
import { typedAnswer } from '#app/features/ask/surveys/question-kinds.ts'
import { saidBefore } from '#app/features/ask/surveys/said-before.ts'
import type { Format, Question } from '#app/features/ask/surveys/survey-definition.ts'
import { findVersion } from '#app/features/ask/surveys/survey-store.server.ts'
import type { SurveyHere } from '#app/features/hear/answering/survey-here.ts'
import { shownKey } from '#app/features/hear/answering/question-place.ts'
import { newReceiptCode } from '#app/features/hear/answering/receipt-code.ts'
import type { AnswerToSave, SavedAnswer } from '#app/features/hear/answering/save-answer.server.ts'
import { findLanguage } from '#app/i18n/languages.ts'
import { paths } from '#app/paths.ts'
import { shownOf, type Visit } from '#app/server/answering-visit.ts'
import type { RequestContext } from '#app/server/context.ts'

export type Step = { readonly is: 'continue' } | { readonly is: 'back' } | { readonly is: 'language'; readonly tag: string } | { readonly is: 'format'; readonly format: Format } | { readonly is: 'save' } | { readonly is: 'tell' }

interface Posted { readonly step: Step; readonly then: string; readonly toSave: AnswerToSave }

type PostedQuestion =
  | ({ readonly ok: true } & Posted)
  | { readonly ok: false; readonly reason: 'unknown question' | 'answering:errors.otherTab' | 'answering:errors.staleVersion'; readonly typed: readonly string[] }

/** What a question page shows; undefined when this question is not asked here and now. */
export function questionData(visit: Visit, lang: string, key: string, then: string) {
  const question = visit.shown.find((candidate) => candidate.key === key)
  if (!question) return undefined
  const { content } = visit.draft
  return {
    lang, question: shuffled(question, visit.tag), said: saidBefore(question, visit.shown, content.answers, lang), typed: content.unchecked[key] ?? typedAnswer(question, content.answers[key]),
    shownKeys: visit.shown.map(shownKey),
    versionId: visit.version.id, tag: visit.tag, then, languages: visit.wayIn.languages, survey: surveyHere(visit, lang), format: visit.format, large: visit.wayIn.edition === '7-8',
  }
}

/** What the page tells the script that goes on by itself. */
export function surveyHere({ wayIn, version, tag, format, device, draft: { content } }: Visit, lang: string): SurveyHere {
  const fresh = Object.keys(content.answers).length === 0 && Object.keys(content.unchecked).length === 0
  return { collector: wayIn.code, lang, version: version.id, tag, format, device, fresh, plain: content.accessCode === undefined && !content.suspect }
}

/** Reads a posted question page: which step, which answer, and whether the page still belongs to this draft. */
export async function postedQuestion(context: RequestContext, visit: Visit, key: string, typed: Typed, lang: string): Promise<PostedQuestion> {
  const answer = typed[ANSWER_FIELD] ?? []
  const tag = typed['tag']?.[0] ?? ''
  if (visit.code && tag !== visit.tag) return { ok: false, reason: 'answering:errors.otherTab', typed: answer }
  const begun = visit.begun ? visit.version : await versionOfPage(context, visit, typed['version']?.[0] ?? '')
  if (visit.begun && typed['version']?.[0] !== visit.version.id) return { ok: false, reason: 'answering:errors.staleVersion', typed: answer }
  const draft = { ...visit.draft, surveyVersionId: begun.id }
  const question = shownOf(begun, visit.wayIn, draft, visit.format).find((candidate) => candidate.key === key)
  if (!question) return { ok: false, reason: 'unknown question', typed: answer }
  const code = visit.code ?? newReceiptCode() // a page whose cookie is gone: what was typed is kept under a new code
  return { ok: true, step: stepOf(typed['step']?.[0] ?? '', context), then: typed['then']?.[0] ?? '', toSave: { code, collectorId: visit.wayIn.collectorId, draft, question, typed: answer, language: lang } }
}

/** Where a posted page leads: back, the same page in another language, help, the next question, or "Check your answers". */
export function stepAfter(visit: Visit, lang: string, { step, then, toSave, saved }: Posted & { readonly saved?: Extract<SavedAnswer, { ok: true }> }): string {
  const { code } = visit.wayIn
  const suffix = then === 'check' ? '?then=check' : ''
  if (step.is === 'save') return paths.savePlace(lang, code)
  if (step.is === 'tell') return paths.carryOn(lang, code)
  if (step.is === 'format') return paths.question(lang, code, toSave.question.key) + suffix
  if (step.is === 'language') return paths.question(step.tag, code, toSave.question.key) + suffix
  if (step.is === 'back') {
    if (then === 'check') return paths.check(lang, code)
    const before = previousQuestion(visit.shown, toSave.question.key)
    return before ? paths.question(lang, code, before.key) : paths.go(lang, code)
  }
  if (saved?.needsHelp) return paths.carryOn(lang, code)
  return onward(visit, lang, saved?.draft ?? visit.draft, toSave.question.key, then)
}

/** For a page that is not asked: the first question without an answer, or "Check your answers". */
export function stepAside(visit: Visit, lang: string): string {
  const next = firstUnanswered(visit.shown, visit.draft.content.answers)
  return next ? paths.question(lang, visit.wayIn.code, next.key) : paths.check(lang, visit.wayIn.code)
}

function onward(visit: Visit, lang: string, draft: Visit['draft'], key: string, then: string): string {
  const shown = shownOf(visit.version, visit.wayIn, draft, visit.format)
  const next = then === 'check' ? firstUnanswered(shown, draft.content.answers) : shown[shown.findIndex((question) => question.key === key) + 1]
  return next ? paths.question(lang, visit.wayIn.code, next.key) : paths.check(lang, visit.wayIn.code)
}

async function versionOfPage({ db }: RequestContext, visit: Visit, id: string) {
  return (await findVersion(db, visit.wayIn.surveyId, id)) ?? visit.version
}

function stepOf(value: string, { languages }: Pick<RequestContext, 'languages'>): Step {
  if (value === 'back' || value === 'save' || value === 'tell') return { is: value }
  if (value === 'format:easy' || value === 'format:standard') return { is: 'format', format: value === 'format:easy' ? 'easy' : 'standard' }
  const language = value.startsWith('language:') ? findLanguage(languages, value.slice('language:'.length)) : undefined
  return language ? { is: 'language', tag: language.tag } : { is: 'continue' }
}

function shuffled(question: Question, seed: string): Question {
  if (question.kind !== 'pick' || !question.shuffled) return question
  return { ...question, options: [...inOwnOrder(question.options, seed)] }
}
