import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutPage, fillPage } from '#app/server/http/page-template.ts'
import { fillPlain, fillPressed, pressTemplate } from '#app/server/http/pressed-template.ts'

const FIRST = ['FIRST-NONCE', 'FIRST-TAG']
const SECOND = ['other-nonce', 'other-tag']
const NONE = { parts: [], lengths: [] }

function pressed(page: string, values: readonly string[]) {
  const template = pressTemplate(cutPage(page, FIRST), FIRST)
  return template && fillPressed(template, values)
}

it('is the next visitor\'s page with their values, whatever stands around them', () => {
  const part = fc.oneof(fc.constantFrom(...FIRST, ...SECOND, '<p>', 'text text text '), fc.string({ unit: 'binary', maxLength: 30 }))
  fc.assert(fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
    const page = Buffer.from(parts.join('')).toString('utf8')
    const filled = pressed(page, SECOND)
    fc.pre(filled !== undefined || page.includes(String.fromCharCode(1)))
    expect(filled === undefined || fillPlain(pressTemplate(cutPage(page, FIRST), FIRST) ?? NONE, SECOND).equals(gunzipSync(filled))).toBe(true)
    expect(filled === undefined || gunzipSync(filled).toString('utf8') === fillPage(cutPage(page, FIRST), SECOND)).toBe(true)
  }), { numRuns: 500 })
})

it('reaches back over the values: a page of one kind stays small', () => {
  const page = `<ul>${FIRST.join(`<li class="a long class that comes again and again" data-what="the same as before">`.repeat(3))}</ul>`.repeat(200)
  const filled = pressed(page, SECOND)
  expect(filled && gunzipSync(filled).toString('utf8')).toBe(page.replaceAll('FIRST-NONCE', 'other-nonce').replaceAll('FIRST-TAG', 'other-tag'))
  expect(filled?.length).toBeLessThan(page.length / 5)
})

it('is longer than gzip\'s window', () => {
  const page = Array.from({ length: 20_000 }, (_, line) => `${line * 7919 % 1000} FIRST-TAG`.slice(0, line % 100 === 0 ? undefined : 4)).join('\n')
  const filled = pressed(page, SECOND)
  expect(filled && gunzipSync(filled).toString('utf8')).toBe(page.replaceAll('FIRST-TAG', 'other-tag'))
})

it('is refused to a value of another length: the blocks behind it would point to the wrong place', () => {
  expect(pressed('a FIRST-NONCE b', ['longer than the first', 'x'])).toBeUndefined()
})
