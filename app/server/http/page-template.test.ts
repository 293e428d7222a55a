import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutPage, fillPage } from '#app/server/http/page-template.ts'

it('a page cut at a visitor\'s values is the next visitor\'s page with theirs', () => {
  const template = cutPage('<style nonce="NONCE-1"><input value="TAG-1"><script nonce="NONCE-1">', ['NONCE-1', 'TAG-1'])
  expect(fillPage(template, ['NONCE-2', 'TAG-2'])).toBe('<style nonce="NONCE-2"><input value="TAG-2"><script nonce="NONCE-2">')
})

it('nothing of the first visitor is left', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('text', 'FIRST-NONCE', 'FIRST-TAG', '<p>', '0', '1')), (parts) => {
    const page = parts.join('|')
    const filled = fillPage(cutPage(page, ['FIRST-NONCE', 'FIRST-TAG']), ['a', 'b'])
    expect(filled).not.toContain('FIRST')
    expect(fillPage(cutPage(page, ['FIRST-NONCE', 'FIRST-TAG']), ['FIRST-NONCE', 'FIRST-TAG'])).toBe(page)
  }))
})
