import type { CountedPlace } from '#app/features/ground/retention/registry.ts'

/** Answers not sent yet: locked with the child's own code, so that we can count them and no more (settled 2). */
export const sealedDrafts: CountedPlace = {
  key: 'drafts',
  count: async (db) => (await db.selectFrom('draft').select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count,
}
