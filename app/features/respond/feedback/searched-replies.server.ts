import { columnPlace } from '#app/features/ground/retention/column-place.server.ts'

/** What our replies say that people said, and what we say we did. */
export const searchedReplies = columnPlace('replies', (['youSaid', 'weDid', 'reason', 'apology', 'evidence'] as const).map((column) => ({ table: 'feedbackEntry', column, key: ['id'] })))
