import type { FieldError } from '#app/forms/parse-form.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** The errors of a form in the reader's words. Their messages are keys of `locales/` (parse-form). */
export function sayErrors(t: Translator, errors: readonly FieldError[]): FieldError[] {
  const say = t as unknown as (key: string) => string // keys of schemas are plain text to the compiler; tests/conventions checks that each exists
  return errors.map(({ field, message }) => ({ field, message: say(message) }))
}

/** What is wrong with one field, if anything. */
export function errorOf(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message
}
