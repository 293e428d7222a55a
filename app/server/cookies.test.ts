import { describe, expect, it } from 'vitest'
import { clearCookie, clearedCookies, cookieName, readCookies, setCookie } from '#app/server/cookies.ts'

const online = { publicUrl: new URL('https://say.example.org') }
const local = { publicUrl: new URL('http://127.0.0.1:3000') }

function withCookies(header: string | undefined): Request {
  return new Request('http://127.0.0.1/', header === undefined ? {} : { headers: { cookie: header } })
}

describe('a cookie of ours (S7)', () => {
  it('online belongs to this host alone, is never read by script and never sent from elsewhere', () => {
    expect(setCookie(online, 'office', 'abc')).toBe('__Host-office=abc; Path=/; HttpOnly; SameSite=Lax; Secure')
    expect(cookieName(online, 'office')).toBe('__Host-office')
  })

  it('on this machine does without https', () => {
    expect(setCookie(local, 'office', 'abc')).toBe('office=abc; Path=/; HttpOnly; SameSite=Lax')
  })

  it('lasts until the browser closes unless it is told', () => {
    expect(setCookie(online, 'draft', 'abc')).not.toContain('Max-Age')
    expect(setCookie(online, 'draft', 'abc', 3600)).toContain('; Max-Age=3600')
    expect(clearCookie(online, 'draft')).toMatch(/^__Host-draft=; .*Max-Age=0$/)
  })
})

describe('taking cookies back', () => {
  it('leaves none but those that are named, whatever they are called', () => {
    const request = withCookies('__Host-draft-sunny-kite=K7M; __Host-device=own; __Host-my-code=K7M; __Host-office=abc')
    expect(clearedCookies(request, online, ['office'])).toEqual(['draft-sunny-kite', 'device', 'my-code']
      .map((name) => `__Host-${name}=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0`))
  })

  it('says nothing back that is no name of ours', () => {
    expect(clearedCookies(withCookies('a b=1; <x>=2; device=own'), local, [])).toEqual(['device=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0'])
  })
})

describe('the cookies of a request', () => {
  it.each([
    ['a=1; b=2', [['a', '1'], ['b', '2']]],
    ['a=x=y==', [['a', 'x=y==']]],
    ['a=', [['a', '']]],
    ['; ;a=1;', [['a', '1']]],
    [undefined, []],
  ])('%s', (header, cookies) => {
    expect([...readCookies(withCookies(header))].filter(([name]) => name !== '')).toEqual(cookies)
  })
})
