import type { z } from 'zod'
import { COLLECTOR_LISTS, hoursFrom } from '#app/features/ask/collectors/collector-input.ts'
import { languagesReady, type LanguageReadiness } from '#app/features/ask/surveys/languages-ready.ts'
import { getEdition, type SurveyDefinition } from '#app/features/ask/surveys/survey-definition.ts'
import type { OpeningHours } from '#app/features/ask/surveys/opening-hours.ts'
import { parseForm, type FieldError, type Typed } from '#app/forms/parse-form.ts'
import { sayErrors } from '#app/forms/say-errors.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { RequestContext } from '#app/server/context.ts'

export interface OfferedLanguages { readonly ready: readonly Language[]; readonly readiness: readonly LanguageReadiness[] }

/** The languages of this installation: which an edition can be offered in, and what the others lack. */
export function offeredLanguages({ languages, texts }: Pick<RequestContext, 'languages' | 'texts'>, definition: SurveyDefinition, edition: string): OfferedLanguages {
  const tags = languages.map(({ tag }) => tag)
  const readiness = languagesReady(definition, getEdition(definition, edition), texts).filter(({ language }) => tags.includes(language))
  const ready = readiness.filter((one) => one.ready).map(({ language }) => language)
  return { ready: languages.filter(({ tag }) => ready.includes(tag)), readiness }
}

export type ReadCollectorForm<Value> = { readonly ok: true; readonly value: Value; readonly hours: OpeningHours } | { readonly ok: false; readonly errors: readonly FieldError[] }

/** A posted form of a collector with its hours; what is wrong with both is said together. */
export function readCollectorForm<Schema extends z.ZodType>({ translators }: Pick<RequestContext, 'translators'>, typed: Typed, schema: Schema): ReadCollectorForm<z.infer<Schema>> {
  const t = translators('en')
  const form = parseForm(typed, schema, COLLECTOR_LISTS)
  const read = hoursFrom(typed)
  if (form.ok && read.ok) return { ok: true, value: form.value, hours: read.hours }
  const hours = read.ok ? [] : read.problems.map(({ day, problem }) => ({ field: `from-${day}`, message: t(`collectors:errors.hours.${problem}`, { day: t(`collectors:days.${day}`) }) }))
  return { ok: false, errors: [...(form.ok ? [] : sayErrors(t, form.errors)), ...hours] }
}
