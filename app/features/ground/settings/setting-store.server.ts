import type { Db } from '#db/database.ts'
import { prepared } from '#db/prepared.ts'
import type { DutyRules, Thresholds } from '#app/features/ground/duty/duty.ts'
import type { Pause } from '#app/features/ground/duty/pause.ts'

/** Facts about this installation, each one JSON value. */
export interface Settings {
  /** Written when the database is seeded and never turned on later (settled 39). */
  readonly demo: boolean
  readonly partnershipName: string
  /** Where people can write about their data, and about weaknesses: a mail address or a page, empty while there is none. */
  readonly privacyContact: string
  readonly securityContact: string
  /** The day somebody set this installation up: it happens once. */
  readonly setUpOn: string
  /** The day this installation was made: the demo's dates count from it. */
  readonly installedOn: string
  /** A check of SECRET_KEY: another key than the database was made with is refused (settled 40). */
  readonly keyCheck: string
  /** A hash of the phrases that are looked for: a matcher is built once for each. */
  readonly riskListsVersion: string
  /** Local guidance on when something is a concern (SEED-113). */
  readonly dutyThresholds: Thresholds
  readonly dutyRules: DutyRules
  /** Posting and public output rest (settled 20). */
  readonly pause: Pause | null
}

const selectSetting = prepared((db, { key }: { readonly key: string }) => db.selectFrom('setting').select('value').where('key', '=', key))

export async function findSetting<Key extends keyof Settings>(db: Db, key: Key): Promise<Settings[Key] | undefined> {
  const [row] = await selectSetting(db, { key })
  return row ? (JSON.parse(row.value) as Settings[Key]) : undefined // written by saveSetting alone
}

export async function saveSetting<Key extends keyof Settings>(db: Db, key: Key, value: Settings[Key]): Promise<void> {
  const json = JSON.stringify(value)
  await db.insertInto('setting').values({ key, value: json })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: json })).execute()
}
