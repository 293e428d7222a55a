import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const TEXT = 4.5 // WCAG 1.4.3
const CONTROL = 3 // WCAG 1.4.11

const sheet = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const light = coloursOf(sheet.slice(0, sheet.indexOf('@media')))
const dark = { ...light, ...coloursOf(sheet.slice(sheet.indexOf('@media'))) }

/** Every pair that meets on a page: what stands on what, and what it must reach. */
const PAIRS: readonly (readonly [front: string, ground: string, atLeast: number])[] = [
  ['ink', 'paper', 7], ['ink', 'card', 7], ['quiet', 'paper', TEXT], ['quiet', 'card', TEXT], ['paper', 'ink', 7],
  ['ink', 'said-paper', 7], ['ink', 'did-paper', 7], ['ink', 'wait-paper', 7], ['ink', 'error-paper', 7], ['ink', 'chosen', 7],
  ['said', 'said-paper', TEXT], ['did', 'did-paper', TEXT], ['did', 'card', TEXT], ['quiet', 'chosen', TEXT], ['quiet', 'said-paper', TEXT], ['quiet', 'did-paper', TEXT], ['quiet', 'wait-paper', TEXT],
  ['link', 'paper', TEXT], ['link', 'card', TEXT], ['link', 'said-paper', TEXT], ['link', 'did-paper', TEXT], ['link', 'wait-paper', TEXT],
  ['link-strong', 'paper', TEXT], ['link-strong', 'chosen', TEXT], ['on-link', 'link', TEXT], ['on-link', 'link-strong', TEXT],
  ['error', 'paper', TEXT], ['error', 'card', TEXT], ['error', 'error-paper', TEXT], ['wait', 'wait-paper', TEXT],
  ['edge', 'paper', CONTROL], ['edge', 'card', CONTROL], ['edge', 'said-paper', CONTROL], ['edge', 'did-paper', CONTROL],
  ['link', 'chosen', CONTROL], ['did-mark', 'paper', CONTROL],
]

describe.each([['light', light], ['dark', dark]] as const)('the colours in %s', (_scheme, colours) => {
  it.each(PAIRS)('%s on %s has at least %d to 1', (front, ground, atLeast) => {
    expect(contrast(colours[front], colours[ground])).toBeGreaterThanOrEqual(atLeast)
  })
})

describe('the two schemes', () => {
  it('name the same colours, so that none stays behind when the scheme changes', () => {
    expect(Object.keys(coloursOf(sheet.slice(sheet.indexOf('@media'))))).toEqual(Object.keys(light))
  })
})

describe('the measure itself', () => {
  it('finds 21 between black and white and 1 between equals', () => {
    expect(contrast('#000', '#fff')).toBeCloseTo(21, 5)
    expect(contrast('#3a35a8', '#3a35a8')).toBe(1)
  })

  it('finds the figures of the design: ink on paper, link, quiet', () => {
    expect([contrast('#1b1f3b', '#fffaf3'), contrast('#3a35a8', '#fffaf3'), contrast('#5a5e78', '#fffaf3')].map((value) => value.toFixed(1)))
      .toEqual(['15.5', '9.0', '6.1'])
  })
})

function coloursOf(css: string): Record<string, string> {
  return Object.fromEntries([...css.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [name, value]))
}

function contrast(one: string | undefined, other: string | undefined): number {
  if (!one || !other) throw new Error('a colour of the pair is not in tokens.css')
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => linear(parseInt(full.slice(at, at + 2), 16) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
