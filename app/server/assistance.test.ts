import { describe, expect, it } from 'vitest'
import { assistanceCookie, assistanceOf, clearedAssistanceCookie, readWaitingToken, waitingTokenCookie } from '#app/server/assistance.ts'

const site = { env: { publicUrl: new URL('http://127.0.0.1:3000') } }
const session = { sessionId: 'a'.repeat(26), mode: 'online_assisted' } as const
const visit = { tag: 'tag-of-a-code', wayIn: { code: 'quiet-river' } }

function requestWith(cookie: string): Request {
  return new Request('http://127.0.0.1/', { headers: { cookie: cookie.split(';')[0] ?? '' } })
}

describe('help with answering', () => {
  it('is remembered by the browser for the one code it was given with', () => {
    const request = requestWith(assistanceCookie(site, 'quiet-river', visit.tag, session))
    expect(assistanceOf(request, site, visit)).toEqual(session)
    expect(assistanceOf(request, site, { ...visit, tag: 'of-the-next-child' })).toBeUndefined()
    expect(assistanceOf(request, site, { ...visit, tag: '' })).toBeUndefined()
    expect(assistanceOf(request, site, { ...visit, wayIn: { code: 'green-bus' } })).toBeUndefined()
  })

  it.each(['', 'helped', 'helped...', `helped.short.online_assisted.${visit.tag}`, `helped.${session.sessionId}.paper.${visit.tag}`, `token.${session.sessionId}.online_assisted.${visit.tag}`])('is not what %j says', (value) => {
    expect(assistanceOf(requestWith(`helped-quiet-river=${value}`), site, visit)).toBeUndefined()
  })

  it('begins with a token that waits for a yes', () => {
    const request = requestWith(waitingTokenCookie(site, 'quiet-river', 'k7m4 qx2w'.replace(' ', '-')))
    expect(readWaitingToken(request, site, 'quiet-river')).toBe('K7M4-QX2W')
    expect(assistanceOf(request, site, visit)).toBeUndefined()
  })

  it('is forgotten when the browser closes, or at once', () => {
    expect(waitingTokenCookie(site, 'quiet-river', 'K7M4-QX2W')).not.toContain('Max-Age')
    expect(clearedAssistanceCookie(site, 'quiet-river')).toContain('Max-Age=0')
  })
})
