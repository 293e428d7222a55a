import { listOrganisations, listPlaces, type Place } from '#app/features/ground/accounts/place-store.server.ts'
import { findAccount, type Account } from '#app/features/ground/accounts/staff-admin-store.server.ts'
import type { RequestContext } from '#app/server/context.ts'

export interface MemberPage {
  readonly account: Account
  readonly places: readonly Place[]
  readonly organisations: readonly { readonly id: string; readonly name: string }[]
  /** Tags of the languages of this installation. */
  readonly languages: readonly string[]
}

export async function loadMember({ db, languages }: Pick<RequestContext, 'db' | 'languages'>, id: string): Promise<MemberPage | undefined> {
  const account = await findAccount(db, id)
  return account && { account, places: await listPlaces(db), organisations: await listOrganisations(db), languages: languages.map(({ tag }) => tag) }
}
