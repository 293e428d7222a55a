import type { FieldError } from '#app/forms/parse-form.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** The messages of a form's errors in words: a schema knows keys only. */
export function sayErrors(t: Translator, errors: readonly FieldError[]): FieldError[] {
  return errors.map(({ field, message }) => ({ field, message: t(message as 'errors:field.damaged') })) // schemas name keys of `locales/`; one stands for all
}

/** The message of one field, for beside it. */
export function errorOf(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message
}
