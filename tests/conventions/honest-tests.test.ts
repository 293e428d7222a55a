import { describe, expect, it } from 'vitest'
import { checkClaims, checkHonestTests } from '#tests/conventions/rules/honest-tests.ts'
import { listCode } from '#tests/conventions/sources.ts'

const code = listCode()

describe('tests', () => {
  it('all run', () => {
    expect(checkHonestTests(code)).toEqual([])
  })

  it.each([`it.skip('a', () => {})`, `describe.only('a', () => {})`, `test.fixme('a', () => {})`, `test.describe.skip('a', () => {})`, `it.skipIf(x)('a', b)`, `xit('a', b)`])('would be caught as %s', (text) => {
    expect(checkHonestTests([{ path: 'tests/a.test.ts', text }])).toHaveLength(1)
  })

  it('all claim something', () => {
    expect(checkClaims(code)).toEqual([])
  })

  it.each([`it('a', () => { call() })`, `test('a', async ({ page }) => { await page.goto('/') })`, `it.each([1])('a', () => { call() })`])('would be caught as %s', (text) => {
    expect(checkClaims([{ path: 'app/a.test.ts', text }])).toHaveLength(1)
  })

  it.each([
    `it('a', () => { expect(1).toBe(1) })`,
    `function holds(x: X) { expect(x).toBe(1) }\nit('a', () => { holds(1) })`,
    `test('a', async ({ page }) => { await expectAccessible(page) })`,
  ])('may be %s', (text) => {
    expect(checkClaims([{ path: 'app/a.test.ts', text }])).toEqual([])
  })
})
