import { describe, expect, it } from 'vitest'
import { ownPage } from '#app/server/own-page.ts'

describe('the page somebody comes back to', () => {
  it.each([
    ['/en/plan', '/en/plan'],
    ['/en', '/en'],
    ['/en/go/sunny-kite/check', '/en/go/sunny-kite/check'],
    ['/en/forums/speak-up/bus?message=3', '/en/forums/speak-up/bus?message=3'],
    ['/en/help?format=standard', '/en/help'],
    ['/en/help?a=1&format=easy', '/en/help?a=1'],
  ])('is the one they were on: %s', (asked, page) => {
    expect(ownPage(asked, 'en')).toBe(page)
  })

  it.each([undefined, '', 'https://evil.example/en/', '//evil.example/en', '/\\evil.example/en', '\\\\evil.example', '/en/../office', '/office/sign-in', '/pl/plan', '/enough', '/en/format', 'en/plan', 'javascript:alert(1)', '/%2e%2e//evil.example'])('is the first page for %s', (asked) => {
    expect(ownPage(asked, 'en')).toBe('/en')
  })
})
