import type { Db } from '#db/database.ts'
import { buildMatcher, type RiskMatcher } from '#app/features/hear/safeguarding/risk/match-phrases.ts'
import { findListsVersion, listActivePhrases } from '#app/features/hear/safeguarding/risk/risk-phrase-store.server.ts'

/** By a hash of the phrases, so that a matcher is right for whatever database it is asked for. */
const built = new Map<string, RiskMatcher>()
const MOST_BUILT = 3
const NOTHING: RiskMatcher = { list: () => [], find: () => undefined }

/** The lists of this database, built once for each version of them. A database without lists finds nothing. */
export async function findMatcher(db: Db): Promise<RiskMatcher> {
  const version = await findListsVersion(db)
  if (version === undefined) return NOTHING
  const known = built.get(version)
  if (known) return known
  const matcher = buildMatcher(await listActivePhrases(db))
  if (built.size >= MOST_BUILT) built.clear()
  built.set(version, matcher)
  return matcher
}
