import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { Found, Place, Register, SealedPlace } from '#app/features/ground/retention/registry.ts'
import type { Wanted } from '#app/features/ground/retention/wanted.ts'
import { maySearch } from '#app/features/ground/subject-access/request.ts'
import { findRequest } from '#app/features/ground/subject-access/request-store.server.ts'
import type { World } from '#app/features/ground/world.ts'

/** Where and how many: nothing anybody wrote. */
export interface SearchResult {
  readonly places: readonly { readonly key: Place; readonly found: number; readonly held: number }[]
  readonly sealed: readonly { readonly key: SealedPlace; readonly count: number }[]
}

/** Searches every place for words, for a request that was cleared; undefined when it was not. What was searched for is kept nowhere. */
export async function searchForRequest(db: Db, world: World, register: Register, { staffId, id, wanted }: { readonly staffId: string; readonly id: string; readonly wanted: Wanted }): Promise<SearchResult | undefined> {
  const request = await findRequest(db, id)
  if (!request || !maySearch(request)) return undefined
  const result = await searchEverywhere(db, world, register, wanted)
  const found = result.places.reduce((sum, place) => sum + place.found, 0)
  await inTransaction(db, async (trx) => {
    await trx.updateTable('subjectAccessRequest').set({ found }).where('id', '=', id).execute()
    await recordAudit(trx, world, { staffId, act: 'subject_access.searched', subjectType: 'subject_access_request', subjectId: id, detail: { found } })
  })
  return result
}

async function searchEverywhere(db: Db, world: World, register: Register, wanted: Wanted): Promise<SearchResult> {
  const found = await findEverywhere(db, world, register, wanted)
  const sealed = await Promise.all(register.sealed.map(async ({ key, count }) => ({ key, count: await count(db) })))
  return { places: found.map(({ key, found: all }) => ({ key, found: all.length, held: all.filter(({ held }) => held).length })), sealed }
}

/** What every place holds, by its ids. */
export async function findEverywhere(db: Db, world: World, { places }: Register, wanted: Wanted): Promise<readonly { readonly key: Place; readonly found: readonly Found[] }[]> {
  const all: { key: Place; found: readonly Found[] }[] = []
  for (const { key, search } of places) all.push({ key, found: await search(db, world, wanted) })
  return all
}
