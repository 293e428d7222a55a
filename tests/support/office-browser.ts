import { send, type HttpAnswer } from '#tests/support/http-request.ts'

/** A browser without script: keeps cookies, follows no redirect by itself. */
export interface OfficeBrowser {
  readonly get: (path: string) => Promise<HttpAnswer>
  readonly head: (path: string) => Promise<HttpAnswer>
  readonly post: (path: string, fields: Readonly<Record<string, string>>) => Promise<HttpAnswer>
  readonly cookies: Map<string, string>
}

export function openOfficeBrowser(url: string, headers: Readonly<Record<string, string>> = {}): OfficeBrowser {
  const cookies = new Map<string, string>()
  const ask = async (path: string, method: string, body?: string) => {
    const answer = await send(url + path, {
      method, ...(body === undefined ? {} : { body }),
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '), ...(body === undefined ? {} : { origin: url, 'content-type': 'application/x-www-form-urlencoded' }), ...headers },
    })
    for (const cookie of answer.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (cookie.includes('Max-Age=0')) cookies.delete(name)
      else cookies.set(name, value)
    }
    return answer
  }
  return {
    cookies,
    get: (path) => ask(path, 'GET'),
    head: (path) => ask(path, 'HEAD'),
    post: (path, fields) => ask(path, 'POST', new URLSearchParams(fields).toString()),
  }
}

/** The value of a hidden field. */
export function hiddenField(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
}
