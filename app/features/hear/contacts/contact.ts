import { z } from 'zod'
import type { World } from '#app/features/ground/world.ts'
import { openSealed, sealText, type Sealed } from '#app/features/ground/sealing/sealing.ts'
import { WAYS_TO_REACH } from '#app/features/hear/contacts/contact-input.ts'

/** What somebody wrote who asks to be contacted, and which answers they sent, if any. Kept sealed only (settled 13, 15). */
export const contactContent = z.object({
  name: z.string(), by: z.enum(WAYS_TO_REACH).optional(), reach: z.string(), when: z.string(), more: z.string(),
  /** The language of the page it was written on: which interpreter is needed. */
  language: z.string(),
  responseId: z.string().optional(),
})
export type ContactContent = z.infer<typeof contactContent>

/** Seals a request under the key kept for contacts alone. */
export function sealContact(world: Pick<World, 'keyFor' | 'fieldKeys'>, content: ContactContent): Sealed {
  return sealText(world, 'contact', JSON.stringify(content))
}

/** Reads a sealed request. Throws when it was changed, or the key is another one. */
export function openSealedContact(world: Pick<World, 'keyFor' | 'fieldKeys'>, sealed: Sealed): ContactContent {
  return contactContent.parse(JSON.parse(openSealed(world, 'contact', sealed)))
}
