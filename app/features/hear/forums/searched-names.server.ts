import { columnPlace } from '#app/features/ground/retention/column-place.server.ts'

/** Made-up names of forum members, and what moderators wrote to authors. */
export const searchedNames = columnPlace('names', [
  { table: 'member', column: 'name', key: ['id'] },
  { table: 'post', column: 'message', key: ['id'] },
])
