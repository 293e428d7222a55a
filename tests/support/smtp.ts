import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export interface TestMailServer {
  readonly url: string
  /** What it said yes to, whole. */
  readonly taken: readonly string[]
  /** Every text that arrived, taken or not. */
  readonly arrived: readonly string[]
  readonly close: () => Promise<void>
}

interface Manners {
  readonly options?: Partial<SMTPServerOptions>
  /** Decides about a text after all of it arrived; throws an error with `responseCode` to refuse. */
  readonly answer?: (text: string, nth: number) => Promise<void>
}

/** A real mail server on a free port, with the manners a test wants. */
export async function startMailServer({ options = {}, answer = () => Promise.resolve() }: Manners = {}): Promise<TestMailServer> {
  const taken: string[] = []
  const arrived: string[] = []
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false, closeTimeout: 100,
    onData: (stream, _session, callback) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const text = unfold(Buffer.concat(chunks).toString('latin1'))
        arrived.push(text)
        answer(text, arrived.length).then(() => { taken.push(text); callback() }, (error: unknown) => { callback(error instanceof Error ? error : new Error('no')) })
      })
    },
    ...options,
  })
  server.on('error', () => undefined) // connections that our side gave up
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { url: `smtp://127.0.0.1:${port}`, taken, arrived, close: () => new Promise((resolve) => { server.close(() => { resolve() }) }) }
}

/** A text as its reader sees it: quoted-printable breaks long links in two. */
function unfold(text: string): string {
  if (!/^content-transfer-encoding: quoted-printable/im.test(text)) return Buffer.from(text, 'latin1').toString('utf8')
  const plain = text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(plain, 'latin1').toString('utf8')
}

/** A refusal with a code of SMTP. */
export function refusal(responseCode: number): Error {
  return Object.assign(new Error('no'), { responseCode })
}
