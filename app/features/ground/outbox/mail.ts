import { z } from 'zod'
import type { EnglishTexts } from '#app/i18n/english-texts.ts'

/** Names the subject and the text of a mail: `kinds` in `locales/en/mail.json`. Add yours there. */
export type MailKind = keyof EnglishTexts['mail']['kinds']

/** A mail to be sent: a neutral subject and a link, never anybody's words, name or receipt code. */
export interface QueuedMail {
  /** The same key twice is one mail. */
  readonly key: string
  readonly kind: MailKind
  readonly to: { readonly staffId: string } | { readonly address: string }
  /** Where the link leads, after PUBLIC_URL: `/office/reading`. */
  readonly path: string
  /** Only a sign-in code or an hour. Kept sealed, and gone once it is sent. */
  readonly values?: Readonly<Record<string, string>>
}

/** What is sealed of a mail while it waits. */
export const mailContent = z.object({ address: z.string().optional(), path: z.string(), values: z.record(z.string(), z.string()) })
export type MailContent = z.infer<typeof mailContent>
