import { describe, expect, it } from 'vitest'
import { errorOf, sayErrors } from '#app/forms/say-errors.ts'
import { createTranslators } from '#app/i18n/translator.ts'

const t = createTranslators({ en: { errors: { field: { damaged: 'Type it again' } } }, pl: { errors: { field: { damaged: 'Wpisz jeszcze raz' } } } })
const errors = [{ field: 'text', message: 'errors:field.damaged' }]

describe('errors of a form', () => {
  it('are said in the language of the reader', () => {
    expect(sayErrors(t('en'), errors)).toEqual([{ field: 'text', message: 'Type it again' }])
    expect(sayErrors(t('pl'), errors)).toEqual([{ field: 'text', message: 'Wpisz jeszcze raz' }])
  })

  it('are found by their field', () => {
    expect(errorOf(errors, 'text')).toBe('errors:field.damaged')
    expect(errorOf(errors, 'language')).toBeUndefined()
  })
})
