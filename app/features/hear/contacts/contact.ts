import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { World } from '#app/features/ground/world.ts'
import { WAYS_TO_REACH } from '#app/features/hear/contacts/contact-input.ts'

/** What somebody wrote who asks to be contacted, and which answers they sent, if any. Kept sealed only (settled 13, 15). */
export const contactContent = z.object({
  name: z.string(), by: z.enum(WAYS_TO_REACH).optional(), reach: z.string(), when: z.string(), more: z.string(),
  /** The language of the page it was written on: which interpreter is needed. */
  language: z.string(),
  responseId: z.string().optional(),
})
export type ContactContent = z.infer<typeof contactContent>

export interface SealedContact { readonly keyId: string; readonly sealed: string }

/** The key new requests are sealed with. Another name here is another key; old requests name theirs and stay readable. */
const CURRENT = '1'
const IV = 12
const TAG = 16

/** Seals a request with AES-256-GCM under the key kept for contacts alone. */
export function sealContact(world: Pick<World, 'keyFor'>, content: ContactContent): SealedContact {
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', keyOf(world, CURRENT), iv)
  const text = Buffer.concat([cipher.update(JSON.stringify(content), 'utf8'), cipher.final()])
  return { keyId: CURRENT, sealed: Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64') }
}

/** Reads a sealed request. Throws when it was changed, or the key is another one. */
export function openSealedContact(world: Pick<World, 'keyFor'>, { keyId, sealed }: SealedContact): ContactContent {
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', keyOf(world, keyId), bytes.subarray(0, IV))
  decipher.setAuthTag(bytes.subarray(IV, IV + TAG))
  const text = Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()])
  return contactContent.parse(JSON.parse(text.toString('utf8')))
}

function keyOf(world: Pick<World, 'keyFor'>, keyId: string): Buffer {
  return world.keyFor(`contact ${keyId}`)
}
