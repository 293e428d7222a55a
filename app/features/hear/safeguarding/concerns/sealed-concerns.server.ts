import type { CountedPlace } from '#app/features/ground/retention/registry.ts'

/** Concerns hold their words under legal hold, sealed: counted, never searched by anybody outside safeguarding (SAFE-09). */
export const sealedConcerns: CountedPlace = {
  key: 'concerns',
  count: async (db) => (await db.selectFrom('concern').select(({ fn }) => fn.countAll<number>().as('count')).where('sealed', 'is not', null).executeTakeFirstOrThrow()).count,
}
