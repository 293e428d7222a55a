import { describe, expect, it } from 'vitest'
import { forgottenPage, ownOfficePage, rememberedPage, rememberPage } from '#app/server/return-to.ts'

const context = { env: { publicUrl: new URL('https://say.example.org') } } as Parameters<typeof rememberPage>[1] // all that is read of it

describe('the page after signing in', () => {
  it.each(['/office', '/office/reading', '/office/reading?language=ur', '/office/feedback/new?theme=a%20b'])('may be %s', (page) => {
    expect(ownOfficePage(encodeURIComponent(page))).toBe(page)
  })
  it.each([
    '', '/', '/en', 'https://evil.example/office', '//evil.example/office', '/\\evil.example', '/office/../en', '/office/..//evil.example', '/officeevil', '/office@evil.example',
    'javascript:alert(1)', '/office/sign-out', '/office/sign-in', '/office/set-up', 'http://here.invalid/office', '/office\\..\\..\\evil', '/%6fffice', '\u0000/office',
  ])('is the first page of the office instead of %j', (page) => {
    expect(ownOfficePage(encodeURIComponent(page))).toBe('/office')
  })
  it('is the first page for what cannot be read', () => {
    expect(ownOfficePage('%E0%A4%A')).toBe('/office')
  })
  it('is kept in this browser until it is used', () => {
    const cookie = rememberPage(new Request('https://say.example.org/office/reading?language=ur'), context) ?? ''
    expect(cookie).toContain('HttpOnly')
    const back = new Request('https://say.example.org/office/sign-in', { headers: { cookie: cookie.split(';')[0] ?? '' } })
    expect(rememberedPage(back, context)).toBe('/office/reading?language=ur')
    expect(forgottenPage(context)).toContain('Max-Age=0')
  })
  it('is not a form that was posted, nor a loader called alone', () => {
    expect(rememberPage(new Request('https://say.example.org/office/reading', { method: 'POST' }), context)).toBeUndefined()
    expect(rememberPage(new Request('https://say.example.org/office/reading?_data=x'), context)).toBeUndefined()
  })
})
