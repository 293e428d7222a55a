import { totpAddress } from '#app/features/ground/accounts/one-time-code.ts'
import { offerSecret, type OfferedSecret } from '#app/features/ground/accounts/totp-enrolment.ts'
import { findOwnAccount } from '#app/features/ground/accounts/account-store.server.ts'
import type { RequestContext } from '#app/server/context.ts'

export interface OfferPage extends OfferedSecret {
  /** What the QR code says. */
  readonly address: string
}

/** A secret for this account as an app reads it; a new one unless given. */
export async function newestOffer({ db, world, translators }: Pick<RequestContext, 'db' | 'world' | 'translators'>, staffId: string, offered = offerSecret(world, staffId)): Promise<OfferPage> {
  const account = await findOwnAccount(db, staffId)
  return { ...offered, address: totpAddress(offered.secret, { issuer: translators('en')('common:siteName'), label: account?.email ?? account?.displayName ?? '' }) }
}
