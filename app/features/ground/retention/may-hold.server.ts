import { sql, type Expression, type SqlBool } from 'kysely'
import type { Wanted } from '#app/features/ground/retention/wanted.ts'

/**
 * A condition that lets through every row that may hold the words: the longest of them, in the ways it is usually written.
 * What comes back is looked at again with `isIn`, because the databases disagree on large and small letters.
 */
export function mayHold(column: Expression<string | null>, { words }: Wanted): Expression<SqlBool> {
  const longest = words.reduce((best, word) => word.length > best.length ? word : best, '')
  const lower = longest.toLowerCase()
  const ways = [...new Set([longest, lower, longest.toUpperCase(), lower.charAt(0).toUpperCase() + lower.slice(1)])]
  return sql<SqlBool>`(${sql.join(ways.map((way) => sql`${column} like ${`%${way.replace(/[!%_]/g, '!$&')}%`} escape '!'`), sql` or `)})`
}
