import { findCollector } from '#app/features/ask/collectors/collector-store.server.ts'
import { getEdition, questionsOf, type Question } from '#app/features/ask/surveys/survey-definition.ts'
import { findWayIn, getOpenVersion, type SurveyVersion, type WayIn } from '#app/features/ask/surveys/survey-store.server.ts'
import { findLanguage, type Language } from '#app/i18n/languages.ts'
import type { RequestContext } from '#app/server/context.ts'

export const PAPER_FORMATS = ['standard', 'large', 'easy'] as const
export type PaperFormat = (typeof PAPER_FORMATS)[number]

export interface PaperSheet {
  readonly wayIn: WayIn
  readonly version: SurveyVersion
  readonly language: Language
  readonly offered: readonly Language[]
  readonly format: PaperFormat
  readonly questions: readonly Question[]
}

/** What a print page of this way in shows; undefined where there is no such way in. A language it does not offer is English. */
export async function loadPaperSheet({ db, world, languages }: RequestContext, id: string, search: URLSearchParams): Promise<PaperSheet | undefined> {
  const collector = await findCollector(db, id)
  const wayIn = collector && await findWayIn(db, world, collector.code)
  if (!wayIn) return undefined
  const version = await getOpenVersion(db, wayIn.surveyId)
  const offered = languages.filter(({ tag }) => wayIn.languages.includes(tag))
  const language = findLanguage(offered, search.get('lang') ?? '') ?? findLanguage(languages, 'en')
  if (!language) return undefined
  const format = PAPER_FORMATS.find((known) => known === search.get('format')) ?? 'standard'
  const questions = questionsOf(version.definition, getEdition(version.definition, wayIn.edition), format === 'easy' ? 'easy' : 'standard')
  return { wayIn, version, language, offered, format, questions }
}
