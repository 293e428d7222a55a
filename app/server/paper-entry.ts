import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { parseForm } from '#app/forms/parse-form.ts'
import { sayErrors } from '#app/forms/say-errors.ts'
import { getEdition, questionsOf, type Question } from '#app/features/ask/surveys/survey-definition.ts'
import { findWayIn, getOpenVersion, type SurveyVersion, type WayIn } from '#app/features/ask/surveys/survey-store.server.ts'
import { paperInput, type PaperInput } from '#app/features/hear/paper/paper-input.ts'
import { readPaper, type ReadPaper } from '#app/features/hear/paper/read-paper.ts'
import { takesPaper } from '#app/features/hear/paper/store-paper.server.ts'
import type { RequestContext } from '#app/server/context.ts'

export interface PaperDesk {
  readonly wayIn: WayIn
  readonly version: SurveyVersion
  readonly questions: readonly Question[]
}

/** Where papers of one way in are typed in; undefined where there is none, or its codes have been cut already. */
export async function openPaperDesk({ db, world }: Pick<RequestContext, 'db' | 'world'>, code: string): Promise<PaperDesk | undefined> {
  const wayIn = await findWayIn(db, world, code)
  if (!wayIn || !takesPaper(wayIn, world)) return undefined
  const version = await getOpenVersion(db, wayIn.surveyId)
  return { wayIn, version, questions: questionsOf(version.definition, getEdition(version.definition, wayIn.edition)) }
}

type Entry =
  | { readonly ok: true; readonly input: PaperInput; readonly paper: Extract<ReadPaper, { ok: true }> }
  | { readonly ok: false; readonly errors: readonly FieldError[] }

/** Reads the form of one paper; what is wrong is said in the office's language. */
export function readEntry({ translators }: Pick<RequestContext, 'translators'>, { wayIn, questions }: PaperDesk, typed: Typed): Entry {
  const t = translators('en')
  const form = parseForm(typed, paperInput(wayIn.languages))
  const paper = readPaper(questions, typed, typed['language']?.[0] ?? 'en')
  if (form.ok && paper.ok) return { ok: true, input: form.value, paper }
  const said = paper.ok ? [] : paper.errors.map(({ field, message, values }) => ({ field, message: t('assisting:errors.paper.at', { question: field, problem: t(message as 'assisting:errors.paper.unknown', { ...values }) }) })) // kinds of questions name keys of `locales/`; one stands for all
  const damaged = new Set(form.ok ? [] : form.errors.map(({ field }) => field))
  return { ok: false, errors: [...(form.ok ? [] : sayErrors(t, form.errors)), ...said.filter(({ field }) => !damaged.has(field))] }
}
