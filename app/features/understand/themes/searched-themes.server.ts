import { columnPlace } from '#app/features/ground/retention/column-place.server.ts'

/** Findings somebody wrote, and the examples of the codebook. Quotations are pieces of texts and go with them. */
export const searchedThemes = columnPlace('themes', [
  { table: 'theme', column: 'title', key: ['id'] },
  { table: 'theme', column: 'finding', key: ['id'] },
  { table: 'theme', column: 'standing', key: ['id'] },
  { table: 'code', column: 'definition', key: ['id'] },
  { table: 'code', column: 'example', key: ['id'] },
  { table: 'code', column: 'nearMiss', key: ['id'] },
])
