import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'

export interface HttpAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

export interface HttpRequest {
  readonly method?: string
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string | Buffer
}

/** One request with exactly these headers: a browser or `fetch` would set some by themselves. */
export function send(url: string, { method = 'GET', headers = {}, body }: HttpRequest = {}): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
    const outgoing = request(url, { method, headers: { ...length, ...headers }, agent: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => { chunks.push(chunk) })
      answer.on('end', () => { resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(chunks).toString() }) })
      answer.on('error', reject)
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

export interface StreamAnswer {
  readonly status: number
  /** Milliseconds from the moment `mark` bytes had been written until the answer came. */
  readonly after: number
  readonly sent: number
}

/** Sends `total` bytes of no announced length until an answer comes or the connection is cut. */
export function sendStream(url: string, headers: OutgoingHttpHeaders, total: number, mark: number): Promise<StreamAnswer> {
  return new Promise((resolve, reject) => {
    const chunk = Buffer.alloc(64 * 1024, 'a')
    let sent = 0
    let marked = performance.now()
    let answered = false
    const outgoing = request(url, { method: 'POST', headers, agent: false }, (answer) => {
      answered = true
      answer.resume()
      resolve({ status: answer.statusCode ?? 0, after: performance.now() - marked, sent })
      outgoing.destroy()
    })
    outgoing.on('error', (error) => { if (!answered) reject(error) })
    const write = () => {
      if (answered) return
      if (sent >= total) { outgoing.end(); return }
      if (sent <= mark) marked = performance.now()
      sent += chunk.length
      outgoing.write(chunk, (error) => { if (!error) setImmediate(write) }) // a turn between two chunks, or an answer is never read
    }
    write()
  })
}
