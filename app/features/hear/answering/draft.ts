import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { answerValue } from '#app/features/ask/surveys/answer-value.ts'

/** Answers that are not sent yet. Staff cannot read them: the key comes from the receipt code and is kept nowhere (SAFE-13). */
export const draftContent = z.object({
  answers: z.record(z.string(), answerValue),
  /** Typed and kept on the way to another page, but not an answer yet: too long, too many picked. */
  unchecked: z.record(z.string(), z.array(z.string())),
  /** The help page came once already; it comes once a survey (settled 6). */
  helped: z.boolean(),
  /** "I want to tell someone" was pressed: these answers are read first once they are sent. */
  tell: z.literal(true).optional(),
  /** The one-time code this draft was begun with; used up when it is sent (settled 9). */
  accessCode: z.string().optional(),
  /** A field no person sees was filled in when it began. */
  suspect: z.literal(true).optional(),
})
export type DraftContent = z.infer<typeof draftContent>

export const EMPTY_DRAFT: DraftContent = { answers: {}, unchecked: {}, helped: false }

const IV = 12
const TAG = 16

/** Encrypts a draft with AES-256-GCM under a key from its receipt code: base64 of iv, tag, text. */
export function sealDraft(key: Buffer, content: DraftContent): string {
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const text = Buffer.concat([cipher.update(JSON.stringify(content), 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64')
}

/** Reads a sealed draft. Throws when the key is not the one it was sealed with. */
export function openDraft(key: Buffer, sealed: string): DraftContent {
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV))
  decipher.setAuthTag(bytes.subarray(IV, IV + TAG))
  const text = Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()])
  return draftContent.parse(JSON.parse(text.toString('utf8')))
}
