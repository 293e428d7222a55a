import type { Db } from '#db/database.ts'
import type { Contribution } from '#app/features/hear/contributions/contribution.ts'

const COLUMNS = [
  'id', 'source', 'consultationId', 'responseId', 'questionKey', 'original', 'language', 'redacted', 'audience', 'ageBand', 'quotable',
  'flag', 'flagReason', 'receivedOn', 'receivedAt', 'readState', 'readInTime', 'codedState',
] as const

export async function findContribution(db: Db, id: string): Promise<Contribution | undefined> {
  return db.selectFrom('contribution').select(COLUMNS).where('id', '=', id).executeTakeFirst()
}

/** What may change about a contribution. The original is not among it. */
export type ContributionChange = Partial<Pick<Contribution, 'redacted' | 'flag' | 'flagReason' | 'receivedAt' | 'readState' | 'readInTime' | 'codedState'>>

export async function updateContribution(db: Db, id: string, change: ContributionChange): Promise<void> {
  await db.updateTable('contribution').set(change).where('id', '=', id).execute()
}

export interface ContributionTranslation {
  readonly language: string
  readonly text: string
  readonly madeBy: 'person' | 'machine'
  readonly madeOn: string
}

export async function listContributionTranslations(db: Db, contributionId: string): Promise<ContributionTranslation[]> {
  return db.selectFrom('contributionTranslation').select(['language', 'text', 'madeBy', 'madeOn'])
    .where('contributionId', '=', contributionId).orderBy('language').limit(50).execute()
}

/** Puts a translation beside the original, in place of an earlier one in the same language. */
export async function saveContributionTranslation(db: Db, translation: { contributionId: string; language: string; text: string; madeBy: 'person' | 'machine'; staffId: string | null; madeOn: string }): Promise<void> {
  const { text, madeBy, staffId, madeOn } = translation
  await db.insertInto('contributionTranslation').values(translation)
    .onConflict((conflict) => conflict.columns(['contributionId', 'language']).doUpdateSet({ text, madeBy, staffId, madeOn })).execute()
}
