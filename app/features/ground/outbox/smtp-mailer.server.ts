import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Letter, Mailer, MailOutcome } from '#app/features/ground/outbox/mailer.ts'

export interface Patience {
  /** Until the server wants the text, in milliseconds. Nothing is lost by giving up. */
  readonly beforeText: number
  /** For its answer to the text: giving up leaves it unclear, so it is as long as RFC 5321 asks. */
  readonly afterText: number
}

const PATIENCE: Patience = { beforeText: 30_000, afterText: 600_000 }

/** Sends through the mail server of an address such as `smtps://name:word@mail.example.org`. One connection a mail. */
export function createSmtpMailer(smtpUrl: string, patience: Patience = PATIENCE): Mailer {
  const { auth, ...server } = parseConnectionUrl(smtpUrl)
  const options = { ...server, connectionTimeout: patience.beforeText, greetingTimeout: patience.beforeText, socketTimeout: patience.afterText, disableFileAccess: true, disableUrlAccess: true }
  return { send: async (letter, beforeText) => converse(new SMTPConnection(options), { auth, letter, text: await compose(letter), patience, beforeText }) }
}

interface Errand {
  readonly auth: unknown
  readonly letter: Letter
  readonly text: Buffer
  readonly patience: Patience
  readonly beforeText: () => Promise<void>
}

type Failure = Error & { readonly code?: string; readonly responseCode?: number; readonly command?: string }

/** Greeting, sign-in, envelope, text; the first thing that goes wrong settles it. */
function converse(connection: SMTPConnection, { auth, letter, text, patience, beforeText }: Errand): Promise<MailOutcome> {
  return new Promise((resolve) => {
    let textWent = false
    const settle = (outcome: MailOutcome) => { clearTimeout(timer); connection.close(); resolve(outcome) }
    const fail = (error: Failure) => { settle(outcomeOf(error, textWent)) }
    const timer = setTimeout(() => { settle({ kind: 'not_sent', problem: 'slow', forGood: false }) }, patience.beforeText)
    const body = Readable.from(oneText(async () => { await beforeText(); clearTimeout(timer); textWent = true; return text }))
    const send = () => { connection.send({ from: letter.from, to: [letter.to] }, body, (error) => { if (error) fail(error as Failure); else settle({ kind: 'sent' }) }) } // nodemailer's errors carry these fields
    connection.on('error', fail)
    connection.connect((error) => {
      if (error) fail(error as Failure) // nodemailer's errors carry these fields
      else if (auth && typeof auth === 'object') connection.login(auth, (refused) => { if (refused) fail(refused as Failure); else send() }) // nodemailer's errors carry these fields
      else send()
    })
  })
}

async function* oneText(read: () => Promise<Buffer>) {
  yield await read()
}

/** An answer of the server is always certain. Silence is, too, before the text went. */
function outcomeOf({ code, responseCode, command }: Failure, textWent: boolean): MailOutcome {
  if (code === 'EAUTH') return notSent('sign_in')
  if (responseCode !== undefined && responseCode >= 400) {
    const aboutThisMail = command === 'RCPT TO' || command === 'DATA'
    return responseCode < 500 ? notSent('not_now') : notSent('refused', aboutThisMail)
  }
  if (textWent) return { kind: 'unclear' }
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return notSent('broken', true)
  return notSent(code === 'ETIMEDOUT' ? 'slow' : 'unreachable')
}

function notSent(problem: 'unreachable' | 'slow' | 'not_now' | 'refused' | 'sign_in' | 'broken', forGood = false): MailOutcome {
  return { kind: 'not_sent', problem, forGood }
}

function compose({ from, to, subject, text, messageId, listId }: Letter): Promise<Buffer> {
  const headers = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', 'List-Id': listId }
  return new MailComposer({ from, to, subject, text, messageId, headers, disableFileAccess: true, disableUrlAccess: true }).compile().build()
}
