import { z } from 'zod'
import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { CountedPlace, FoundText, Register, RetainedClass } from '#app/features/ground/retention/registry.ts'
import type { Wanted } from '#app/features/ground/retention/wanted.ts'
import { openSealed, sealText } from '#app/features/ground/sealing/sealing.ts'
import { maySearch } from '#app/features/ground/subject-access/request.ts'
import { findRequest } from '#app/features/ground/subject-access/request-store.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'

const content = z.array(z.object({ text: z.string(), language: z.string(), day: z.string().nullable() }))

export interface ListedPackage { readonly id: string; readonly requestId: string; readonly texts: number; readonly madeOn: string; readonly openedOn: string | null; readonly dueOn: string }

const MOST = 100

/**
 * Puts what was found into a package that whoever made it cannot open: the safeguarding lead does, takes out what is about
 * others, and hands it over (DP-13). Only free texts with somebody's own words. Returns how many; undefined when not cleared.
 */
export async function makePackage(db: Db, world: World, register: Register, { staffId, id, wanted }: { readonly staffId: string; readonly id: string; readonly wanted: Wanted }): Promise<number | undefined> {
  return inTransaction(db, async (trx) => {
    const request = await findRequest(trx, id)
    if (request?.kind !== 'copy' || !maySearch(request)) return undefined
    const texts = await readEverything(trx, world, register, wanted)
    if (texts.length === 0) return 0
    const packageId = world.newId()
    await trx.deleteFrom('sealedPackage').where('requestId', '=', id).where('openedOn', 'is', null).execute()
    await trx.insertInto('sealedPackage').values({ id: packageId, requestId: id, ...sealText(world, 'package', JSON.stringify(texts)), texts: texts.length, madeOn: dayOf(world), madeBy: staffId, openedOn: null, openedBy: null }).execute()
    await recordAudit(trx, world, { staffId, act: 'sealed_package.made', subjectType: 'sealed_package', subjectId: packageId, detail: { texts: texts.length } })
    return texts.length
  })
}

async function readEverything(trx: Db, world: World, { places }: Register, wanted: Wanted): Promise<readonly FoundText[]> {
  const texts: FoundText[] = []
  for (const { search, read } of places) {
    if (!read) continue
    const free = (await search(trx, world, wanted)).filter(({ held }) => !held)
    texts.push(...await read(trx, world, free.map(({ id }) => id)))
  }
  return texts
}

/** Packages that have not been deleted yet. */
export async function listPackages(db: Db): Promise<readonly ListedPackage[]> {
  return db.selectFrom('sealedPackage').innerJoin('subjectAccessRequest', 'subjectAccessRequest.id', 'requestId')
    .select(['sealedPackage.id', 'requestId', 'texts', 'madeOn', 'openedOn', 'subjectAccessRequest.dueOn']).where('sealed', 'is not', null)
    .orderBy('madeOn').orderBy('sealedPackage.id').limit(MOST).execute()
}

/** Opens a package. Every opening stands in the audit trail. Undefined once it is gone. */
export async function openPackage(db: Db, world: World, { staffId, id }: { readonly staffId: string; readonly id: string }): Promise<readonly FoundText[] | undefined> {
  return inTransaction(db, async (trx) => {
    const row = await trx.selectFrom('sealedPackage').select(['keyId', 'sealed', 'texts']).where('id', '=', id).executeTakeFirst()
    if (!row?.sealed) return undefined
    await trx.updateTable('sealedPackage').set({ openedOn: dayOf(world), openedBy: staffId }).where('id', '=', id).execute()
    await recordAudit(trx, world, { staffId, act: 'sealed_package.opened', subjectType: 'sealed_package', subjectId: id, detail: { texts: row.texts } })
    return content.parse(JSON.parse(openSealed(world, 'package', { keyId: row.keyId, sealed: row.sealed })))
  })
}

/** Packages go 30 days after they were made, opened or not. */
export const retainedPackages: RetainedClass = {
  key: 'packages',
  count: async (db, _world, { before }) => {
    const { due } = await db.selectFrom('sealedPackage').select(({ fn }) => fn.countAll<number>().as('due')).where('madeOn', '<', before).executeTakeFirstOrThrow()
    return { due, held: 0 }
  },
  delete: async (db, _world, { before }) => {
    const gone = await inTransaction(db, (trx) => trx.deleteFrom('sealedPackage').where('madeOn', '<', before).executeTakeFirst())
    return Number(gone.numDeletedRows)
  },
}

/** Requests that are over, counted from the day they were decided. */
export const retainedRequests: RetainedClass = {
  key: 'requests',
  count: async (db, _world, { before }) => {
    const { due } = await db.selectFrom('subjectAccessRequest').select(({ fn }) => fn.countAll<number>().as('due')).where('state', 'not in', ['open', 'cleared']).where('decidedOn', '<', before).executeTakeFirstOrThrow()
    return { due, held: 0 }
  },
  delete: async (db, _world, { before }) => {
    const gone = await inTransaction(db, (trx) => trx.deleteFrom('subjectAccessRequest').where('state', 'not in', ['open', 'cleared']).where('decidedOn', '<', before).executeTakeFirst())
    return Number(gone.numDeletedRows)
  },
}

export const sealedPackages: CountedPlace = {
  key: 'packages',
  count: async (db) => (await db.selectFrom('sealedPackage').select(({ fn }) => fn.countAll<number>().as('count')).where('sealed', 'is not', null).executeTakeFirstOrThrow()).count,
}
