import { columnPlace } from '#app/features/ground/retention/column-place.server.ts'

/** Texts of the office in which somebody may have written a name. */
export const searchedNotes = columnPlace('notes', [
  { table: 'collector', column: 'label', key: ['id'] },
  { table: 'groupSession', column: 'label', key: ['id'] },
  { table: 'progressUpdate', column: 'text', key: ['id'] },
  { table: 'legalHold', column: 'name', key: ['id'] },
  { table: 'templateDocument', column: 'fields', key: ['kind', 'version'] },
])

/** Texts of the database in other languages: themes and replies are translated. */
export const searchedTranslations = columnPlace('otherLanguages', [{ table: 'translation', column: 'text', key: ['subject', 'key', 'language'] }])
