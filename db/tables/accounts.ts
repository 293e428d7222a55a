import type { Day, Flag, Instant, Json } from '#db/tables/columns.ts'

/** `id` is the credential's own, base64url; `transports` a JSON list. */
export interface PasskeyTable { id: string; staffId: string; publicKey: string; counter: number; transports: Json; label: string; madeOn: Day; usedOn: Day | null }

/** The secret is sealed. `lastStep` is the newest time step a code was taken for: none is taken twice. */
export interface TotpTable { staffId: string; keyId: string; sealed: string; lastStep: number; wrongTries: number; lockedUntil: Instant | null; madeOn: Day }

/** One-time codes for whoever lost the second factor; a used one is deleted. */
export interface RecoveryCodeTable { codeHash: string; staffId: string }

/** Who at the identity provider is who here. */
export interface OidcIdentityTable { issuer: string; subject: string; staffId: string; linkedOn: Day }

/** One request for a link by mail. Without `staffId` the address has no account: the row is there so that both take the same work. */
export interface SignInLinkTable { tokenHash: string; staffId: string | null; addressHash: string; browserHash: string; codeHash: string; tries: number; used: Flag; expiresAt: Instant }

/** What a sign-in or enrolment must remember between two requests of one browser; taken once. */
export interface SignInVisitTable { browserHash: string; kind: 'oidc' | 'passkeySignIn' | 'passkeyNew' | 'totpNew' | 'setUp'; staffId: string | null; keyId: string; sealed: string; expiresAt: Instant }
