import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import type { SurveyHere, SurveyRules } from '#app/features/hear/answering/survey-here.ts'
import { surveyPaths as paths } from '#app/paths.ts'

/** The pages of a survey as they came from the server, and its rules. */
export interface SurveyDocument {
  readonly here: SurveyHere
  readonly questions: readonly Question[]
  readonly messages: Readonly<Record<string, string>>
  readonly page: (name: string) => HTMLTemplateElement | null
  readonly part: (name: string) => HTMLTemplateElement | null
}

/** What the open page says of its survey: a question page, or the document of all pages opened without a signal. */
export function hereOf(document: Document): { readonly here: SurveyHere; readonly whole: boolean } | undefined {
  const form = document.querySelector<HTMLElement>('form[data-survey]')
  if (form) return { here: fromOurPage<SurveyHere>(form.dataset['survey']), whole: false }
  const pages = document.querySelector<HTMLElement>('[data-survey-pages]')
  return pages ? { here: fromOurPage<SurveyHere>(pages.dataset['surveyPages']), whole: true } : undefined
}

/** Where the pages of a survey are fetched. */
export function pagesHref({ lang, collector, version, format, device }: SurveyHere): string {
  return paths.surveyPages(lang, collector, version, format, device)
}

/** Fetches all pages of a survey. Throws without a signal. */
export async function fetchPages(here: SurveyHere): Promise<SurveyDocument> {
  const answer = await fetch(pagesHref(here))
  if (!answer.ok) throw new Error('no pages')
  return readPages(new DOMParser().parseFromString(await answer.text(), 'text/html'), here)
}

/** The pages out of a parsed document of them. */
export function readPages(document: Document, here: SurveyHere): SurveyDocument {
  const root = document.querySelector<HTMLElement>('[data-survey-pages]')
  if (!root) throw new Error('no pages')
  const { questions, messages } = fromOurPage<SurveyRules>(root.dataset['rules'])
  const find = (attribute: string) => (name: string) => root.querySelector<HTMLTemplateElement>(`template[${attribute}="${CSS.escape(name)}"]`)
  return { here, questions: questions as readonly Question[], messages, page: find('data-page'), part: find('data-part') } // the server's own questions; their words, left out, are not read here
}

function fromOurPage<Value>(json: string | undefined): Value {
  return JSON.parse(json ?? '{}') as Value // written by our own page of the same build
}
