import { generateAuthenticationOptions, generateRegistrationOptions, verifyAuthenticationResponse, verifyRegistrationResponse, type AuthenticationResponseJSON, type RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'
import { inTransaction, type Db } from '#db/database.ts'
import { deletePasskey, findPasskey, listPasskeys, savePasskey, usePasskey } from '#app/features/ground/accounts/passkey-store.server.ts'
import { raiseSession } from '#app/features/ground/accounts/session-store.server.ts'
import { startVisit, takeVisit } from '#app/features/ground/accounts/visit-store.server.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'

/** Where passkeys count: the host and origin of PUBLIC_URL, whatever a request says. */
export interface PasskeySite { readonly host: string; readonly origin: string; readonly name: string }

/** What the browser asks the device, and the secret for its cookie. */
export interface Begun<Options> { readonly options: Options; readonly browser: string }

export async function beginPasskey(db: Db, world: World, site: PasskeySite, staff: { readonly id: string; readonly displayName: string }): Promise<Begun<object>> {
  const known = await listPasskeys(db, staff.id)
  const options = await generateRegistrationOptions({
    rpName: site.name, rpID: site.host, userName: staff.displayName, userID: new TextEncoder().encode(staff.id), attestationType: 'none',
    excludeCredentials: known.map(({ id }) => ({ id })), authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return { options, browser: await startVisit(db, world, 'passkeyNew', { challenge: options.challenge }, staff.id) }
}

export interface NewPasskey {
  readonly staffId: string
  readonly label: string
  /** Of the visit that asked for it. */
  readonly browser: string | undefined
  /** The session that is raised by it. */
  readonly token: string
  /** JSON of the browser's answer. */
  readonly answer: string
}

/** Keeps a passkey and raises the session; undefined when anything about it is wrong. Returns the session's new token. */
export async function addPasskey(db: Db, world: World, site: PasskeySite, { staffId, label, browser, token, answer }: NewPasskey): Promise<string | undefined> {
  const visit = await takeVisit(db, world, 'passkeyNew', browser, staffId)
  const info = visit && await verified(() => verifyRegistrationResponse({
    response: readAnswer<RegistrationResponseJSON>(answer), expectedChallenge: visit['challenge'] ?? '', expectedOrigin: site.origin, expectedRPID: site.host, requireUserVerification: true,
  }).then(({ registrationInfo }) => registrationInfo))
  if (!info) return undefined
  const { id, publicKey, counter, transports } = info.credential
  return inTransaction(db, async (trx) => {
    const kept = await savePasskey(trx, world, { id, staffId, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports: JSON.stringify(transports ?? []), label })
    if (!kept) return undefined
    const raised = await raiseSession(trx, world, token)
    if (raised === undefined) throw new Error('the session ended meanwhile')
    await recordAudit(trx, world, { staffId, act: 'staff.passkey_added', subjectType: 'staff', subjectId: staffId })
    return raised
  })
}

/** The same question for everybody: the device knows which accounts it has keys for. */
export async function beginPasskeySignIn(db: Db, world: World, site: PasskeySite): Promise<Begun<object>> {
  const options = await generateAuthenticationOptions({ rpID: site.host, userVerification: 'required' })
  return { options, browser: await startVisit(db, world, 'passkeySignIn', { challenge: options.challenge }) }
}

/** Whose passkey signed our question, with the lock of the device; undefined when anything about it is wrong. */
export async function checkPasskey(db: Db, world: World, site: PasskeySite, browser: string | undefined, answer: string): Promise<string | undefined> {
  const visit = await takeVisit(db, world, 'passkeySignIn', browser)
  const response = visit && await verified(() => Promise.resolve(readAnswer<AuthenticationResponseJSON>(answer)))
  const passkey = response && await findPasskey(db, response.id)
  if (!visit || !response || !passkey) return undefined
  const checked = await verified(() => verifyAuthenticationResponse({
    response, expectedChallenge: visit['challenge'] ?? '', expectedOrigin: site.origin, expectedRPID: site.host, requireUserVerification: true,
    credential: { id: passkey.id, publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')), counter: passkey.counter },
  }))
  if (!checked?.verified) return undefined
  return await usePasskey(db, world, passkey.id, checked.authenticationInfo.newCounter) ? passkey.staffId : undefined
}

export async function removePasskey(db: Db, world: World, staffId: string, id: string): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const removed = await deletePasskey(trx, staffId, id)
    if (removed) await recordAudit(trx, world, { staffId, act: 'staff.passkey_removed', subjectType: 'staff', subjectId: staffId })
    return removed
  })
}

const answerShape = z.object({ id: z.string().max(2000), response: z.record(z.string(), z.unknown()) })

function readAnswer<Answer extends object>(answer: string): Answer {
  const read: unknown = JSON.parse(answer)
  answerShape.parse(read)
  return read as Answer // what is inside is checked by the library, which throws
}

/** The library throws at whatever is wrong; to us that is a no. */
async function verified<Value>(check: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await check()
  } catch {
    return undefined
  }
}
