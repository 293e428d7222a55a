import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { World } from '#app/features/ground/world.ts'

/** What a sealed field is about: each purpose has keys of its own, so that one field never opens as another. */
export const SEAL_PURPOSES = ['concern', 'contact', 'note', 'outbox', 'totp', 'passkey', 'complaint', 'package', 'glass', 'reason'] as const
export type SealPurpose = (typeof SEAL_PURPOSES)[number]

/** A sealed field as it stands in two columns. */
export interface Sealed { readonly keyId: string; readonly sealed: string }

type Keys = Pick<World, 'keyFor' | 'fieldKeys'>

/** The key every installation begins with: it comes from SECRET_KEY. Later ones stand in the file of field keys (record 11). */
export const FIRST_KEY = '1'
const IV = 12
const TAG = 16

/** Seals a text with AES-256-GCM under the newest key of its purpose. The key never stands in the database. */
export function sealText(world: Keys, purpose: SealPurpose, text: string): Sealed {
  const keyId = world.fieldKeys?.current() ?? FIRST_KEY
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', keyOf(world, purpose, keyId), iv)
  const bytes = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return { keyId, sealed: Buffer.concat([iv, cipher.getAuthTag(), bytes]).toString('base64') }
}

/** Reads a sealed text. Throws when it was changed, belongs to another purpose, or its key is not here. */
export function openSealed(world: Keys, purpose: SealPurpose, { keyId, sealed }: Sealed): string {
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', keyOf(world, purpose, keyId), bytes.subarray(0, IV), { authTagLength: TAG })
  decipher.setAuthTag(bytes.subarray(IV, IV + TAG))
  return Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]).toString('utf8')
}

function keyOf(world: Keys, purpose: SealPurpose, keyId: string): Buffer {
  if (keyId === FIRST_KEY) return world.keyFor(`${purpose} ${FIRST_KEY}`)
  const root = world.fieldKeys?.find(keyId)
  if (!root) throw new Error(`The field key ${keyId} is not here: put the file of field keys back.`)
  return Buffer.from(hkdfSync('sha256', root, 'sayback field', purpose, 32))
}
