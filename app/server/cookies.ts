import type { Asking } from '#app/server/asking.ts'
import type { Env } from '#app/server/env.ts'

/** The cookies of a request by name. */
export function readCookies(request: Asking): ReadonlyMap<string, string> {
  return cookiesIn(request.headers.get('cookie') ?? '')
}

/** The cookies of a `Cookie` header by name. */
export function cookiesIn(header: string): ReadonlyMap<string, string> {
  const pairs = header.split(';').map((pair) => {
    const at = pair.indexOf('=')
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const
  })
  return new Map(pairs.filter(([name]) => name !== ''))
}

/** `__Host-` where the site is https: then no other site or path can set it. */
export function cookieName(env: Pick<Env, 'publicUrl'>, name: string): string {
  return isSecure(env) ? `__Host-${name}` : name
}

/** A `Set-Cookie` value: HttpOnly, SameSite=Lax, for this browser session unless `maxAge` (seconds) is given. */
export function setCookie(env: Pick<Env, 'publicUrl'>, name: string, value: string, maxAge?: number): string {
  const age = maxAge === undefined ? '' : `; Max-Age=${maxAge}`
  return `${cookieName(env, name)}=${value}; Path=/; HttpOnly; SameSite=Lax${isSecure(env) ? '; Secure' : ''}${age}`
}

export function clearCookie(env: Pick<Env, 'publicUrl'>, name: string): string {
  return setCookie(env, name, '', 0)
}

/** Takes back every cookie the browser sent but these: what nobody should find there any more. */
export function clearedCookies(request: Request, env: Pick<Env, 'publicUrl'>, but: readonly string[]): readonly string[] {
  const kept = but.map((name) => cookieName(env, name))
  const secure = isSecure(env) ? '; Secure' : ''
  return [...readCookies(request).keys()].filter((name) => /^[\w-]+$/.test(name) && !kept.includes(name))
    .map((name) => `${name}=; Path=/; HttpOnly; SameSite=Lax${secure}; Max-Age=0`)
}

function isSecure(env: Pick<Env, 'publicUrl'>): boolean {
  return env.publicUrl.protocol === 'https:'
}
