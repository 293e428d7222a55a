/** A mail ready to go: plain text only. */
export interface Letter {
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The same however often it is tried: mail systems drop a second one (record 11). */
  readonly messageId: string
  readonly listId: string
}

/** Why a mail did not go, in our own words. */
export const MAIL_PROBLEMS = ['unreachable', 'slow', 'not_now', 'refused', 'sign_in', 'no_address', 'unclear', 'broken', 'restored'] as const
export type MailProblem = (typeof MAIL_PROBLEMS)[number]

export type MailOutcome =
  | { readonly kind: 'sent' }
  /** Certainly not taken. `forGood`: trying again would be refused again. */
  | { readonly kind: 'not_sent'; readonly problem: MailProblem; readonly forGood: boolean }
  /** The text went over the wire and no answer came. */
  | { readonly kind: 'unclear' }

/** Sends one mail. `beforeText` is awaited once the server wants the text, before the first byte of it. */
export interface Mailer {
  readonly send: (letter: Letter, beforeText: () => Promise<void>) => Promise<MailOutcome>
}
