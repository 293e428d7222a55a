import { z } from 'zod'
import { TEMPLATES, type FilledIn, type TemplateKind } from '#app/features/ground/privacy/template.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { addDays } from '#app/features/ground/world.ts'

const MOST_LETTERS = 10_000
const DAY = z.string().refine((day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)))

/** The fields of a document as they were typed. A day must be a day where the public page shows one. */
export function readFields(kind: TemplateKind, typed: Typed): { readonly fields: FilledIn; readonly errors: readonly FieldError[] } {
  const filled = TEMPLATES[kind].map((field) => ({ field, text: typed[field]?.[0] ?? '' })).filter(({ text }) => text !== '')
  const errors = filled.flatMap(({ field, text }) => {
    if (text.length > MOST_LETTERS) return [{ field, message: 'templates:errors.long' }]
    if (field === 'testedOn' && !DAY.safeParse(text).success) return [{ field, message: 'templates:errors.date' }]
    return field === 'answerDays' && !/^\d{1,3}$/.test(text) ? [{ field, message: 'templates:errors.number' }] : []
  })
  return { fields: Object.fromEntries(filled.map(({ field, text }) => [field, text])), errors }
}

/** Completing needs a role and a day within a year to look again. */
export function readCompletion(typed: Typed, today: string): { readonly role: string; readonly reviewOn: string; readonly errors: readonly FieldError[] } {
  const role = typed['role']?.[0] ?? ''
  const reviewOn = typed['reviewOn']?.[0] ?? ''
  const inTime = DAY.safeParse(reviewOn).success && reviewOn > today && reviewOn <= addDays(today, 366)
  const errors = [
    ...(role === '' || role.length > 200 ? [{ field: 'role', message: 'templates:errors.role' }] : []),
    ...(inTime ? [] : [{ field: 'reviewOn', message: 'templates:errors.reviewOn' }]),
  ]
  return { role, reviewOn, errors }
}
