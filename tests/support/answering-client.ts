import http from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** A phone without scripts: follows forms and redirects, keeps cookies. Used by benchmarks, fault tests and journeys over HTTP. */
export class FormClient {
  readonly #cookies = new Map<string, string>()
  readonly #origin: string
  readonly #agent: http.Agent
  readonly #accepts: http.OutgoingHttpHeaders

  /** `pressed`: takes pages pressed, as browsers do. */
  constructor(origin: string, agent = new http.Agent({ keepAlive: true }), { pressed = false } = {}) {
    this.#origin = origin
    this.#agent = agent
    this.#accepts = pressed ? { 'accept-encoding': 'gzip, deflate, br' } : {}
  }

  async get(path: string): Promise<Page> {
    return this.#follow(await this.#send('GET', path), path)
  }

  /** Posts like a browser: our own Origin, urlencoded, redirects followed with GET. */
  async post(path: string, fields: readonly (readonly [string, string])[]): Promise<Page> {
    return this.#follow(await this.#send('POST', path, new URLSearchParams(fields.map(([name, value]) => [name, value])).toString()), path)
  }

  /** Posts data as the script of a survey does. */
  async postJson(path: string, value: unknown): Promise<{ readonly status: number; readonly body: unknown }> {
    const { status, html } = await this.#send('POST', path, JSON.stringify(value), { 'content-type': 'application/json' })
    const body: unknown = html.startsWith('{') ? JSON.parse(html) : undefined
    return { status, body }
  }

  /** Fetches something pressed, without unpacking it: the bytes alone. */
  async fetchPressed(path: string): Promise<number> {
    return (await this.#send('GET', path, undefined, { 'accept-encoding': 'br' })).bytes.length
  }

  /** Posts without following: the status alone. */
  async postOnly(path: string): Promise<number> {
    return (await this.#send('POST', path, '')).status
  }

  cookie(name: string): string | undefined {
    return this.#cookies.get(name)
  }

  async #follow(answer: Answer, path: string): Promise<Page> {
    let current = answer
    let at = path
    for (let hops = 0; current.location !== undefined && hops < 10; hops += 1) {
      at = new URL(current.location, this.#origin + at).toString().slice(this.#origin.length)
      current = await this.#send('GET', at)
    }
    return { status: current.status, path: at, html: current.html }
  }

  #send(method: 'GET' | 'POST', path: string, body?: string, more: http.OutgoingHttpHeaders = {}): Promise<Answer> {
    const url = new URL(path, this.#origin)
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers: http.OutgoingHttpHeaders = { 'sec-fetch-site': 'same-origin', ...this.#accepts, ...(cookie ? { cookie } : {}) }
    if (body !== undefined) Object.assign(headers, { origin: this.#origin, 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) })
    Object.assign(headers, more)
    return new Promise((resolve, reject) => {
      const request = http.request(url, { method, headers, agent: this.#agent }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          this.#keep(response.headers['set-cookie'] ?? [])
          resolve(answerOf(response, Buffer.concat(chunks)))
        })
      })
      request.setTimeout(30_000, () => request.destroy(new Error('no answer in 30 s')))
      request.on('error', reject)
      request.end(body)
    })
  }

  #keep(lines: readonly string[]): void {
    for (const line of lines) {
      const [pair = '', ...attributes] = line.split(';')
      const at = pair.indexOf('=')
      const name = pair.slice(0, at)
      if (attributes.some((attribute) => attribute.trim() === 'Max-Age=0')) this.#cookies.delete(name)
      else this.#cookies.set(name, pair.slice(at + 1))
    }
  }
}

export interface Page { readonly status: number; readonly path: string; readonly html: string }
interface Answer { readonly status: number; readonly location: string | undefined; readonly bytes: Buffer; readonly html: string }

/** What came over the wire, and its text, which is unpacked when somebody reads it. */
function answerOf({ statusCode = 0, headers }: http.IncomingMessage, bytes: Buffer): Answer {
  const encoding = headers['content-encoding']
  const unpack = () => encoding === 'gzip' ? gunzipSync(bytes) : encoding === 'br' ? brotliDecompressSync(bytes) : bytes
  return { status: statusCode, location: headers.location, bytes, get html() { return unpack().toString('utf8') } }
}

/** The hidden fields of the page's form. */
export function hiddenFields(html: string): [string, string][] {
  return [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])
}

/** The values of the page's answer controls, in order. */
export function answerValues(html: string): string[] {
  return [...html.matchAll(/<input [^>]*name="answer"[^>]*value="([^"]*)"/g)].map(([, value = '']) => value)
}

/**
 * Answers a whole survey page by page, as a phone without scripts does, and sends it.
 * `choose` gives the values for a page; by default the first option, or a few words.
 * Resolves with the last page, which is the thank-you page when it was acknowledged, or "Check your answers" with `stopAtCheck`.
 */
export async function answerSurvey(client: FormClient, lang: string, collector: string, choose = firstOption, { stopAtCheck = false } = {}): Promise<Page & { readonly client: FormClient }> {
  await client.get(`/${lang}/go/${collector}`)
  let page = await client.post(`/${lang}/go/${collector}`, [['take-part', 'yes']])
  for (let pages = 0; pages < 60 && !page.path.includes('/thank-you'); pages += 1) {
    if (page.path.endsWith('/check') && stopAtCheck) break
    if (page.path.endsWith('/check')) page = await client.post(page.path, [])
    else if (page.path.endsWith('/help')) page = await client.get(linkOnward(page.html))
    else page = await client.post(page.path, [...hiddenFields(page.html), ...choose(page).map((value) => ['answer', value] as const), ['step', 'continue']])
  }
  return { ...page, client }
}

function firstOption({ html }: Page): string[] {
  const [first] = answerValues(html)
  return [first ?? 'More places to play']
}

/** The button that leads on from the help page: a link of ours, not a telephone number. */
function linkOnward(html: string): string {
  return [...html.matchAll(/<a [^>]*>/g)].map(([tag]) => tag).filter((tag) => tag.includes('class="button'))
    .map((tag) => /href="(\/[^"]+)"/.exec(tag)?.[1]).find((href) => href?.includes('/go/')) ?? ''
}
