import { z } from 'zod'

const short = z.string().default('').refine((text) => text.length <= 300, 'retention:purposes.errors.long')

/** What stands in the notice for one purpose. Sharing needs an agreement (DP-16). */
export const purposeInput = z.object({
  lawfulBasis: z.enum(['public_task', 'legal_obligation', 'consent', 'vital_interests'], 'retention:purposes.errors.choose'),
  special: z.enum(['none', 'statutory_purposes', 'equality', 'safeguarding'], 'retention:purposes.errors.choose'),
  controllerRole: z.enum(['controller', 'joint', 'processor'], 'retention:purposes.errors.choose'),
  controller: short.refine((text) => text !== '', 'retention:purposes.errors.controller'),
  sharedWith: short,
  sharingAgreement: short,
}).refine(({ sharedWith, sharingAgreement }) => sharedWith === '' || sharingAgreement !== '', { path: ['sharingAgreement'], message: 'retention:purposes.errors.agreement' })
export type PurposeInput = z.infer<typeof purposeInput>

const address = z.string().default('').refine((text) => text === '' || (text.length <= 300 && (z.email().safeParse(text).success || (text.startsWith('https://') && URL.canParse(text)))), 'retention:purposes.errors.contact')

/** Where people can write: a mail address or a page. */
export const contactsInput = z.object({ privacyContact: address, securityContact: address })
