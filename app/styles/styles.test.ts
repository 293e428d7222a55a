import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('.', import.meta.url))
const sheets = readdirSync(folder).filter((name) => name.endsWith('.css')).map((name) => ({ name, css: withoutComments(readFileSync(`${folder}${name}`, 'utf8')) }))

/** Words of one reading direction. What is written with them breaks in Urdu and Arabic. */
const PHYSICAL = /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)|border-(?:top|bottom)-(?:left|right)-radius|left|right|top|bottom|(?:min-|max-)?(?:width|height))\s*:/gm
const PHYSICAL_VALUE = /(?:text-align|float|clear)\s*:\s*(?:left|right)|to (?:left|right)\b/g

describe('the style sheets', () => {
  it('are found by this test', () => {
    expect(sheets.map(({ name }) => name)).toContain('survey.css')
  })

  it.each(sheets)('$name uses logical properties only', ({ css }) => {
    expect([...declarations(css).matchAll(PHYSICAL)].map(([found]) => found.trim())).toEqual([])
    expect(css.match(PHYSICAL_VALUE) ?? []).toEqual([])
  })

  it.each(sheets)('$name keeps ids out of selectors and !important out of rules', ({ css }) => {
    expect(selectors(css).filter((selector) => selector.includes('#'))).toEqual([])
    expect(css).not.toContain('!important')
  })

  it.each(sheets)('$name never removes the focus ring', ({ css }) => {
    expect(css.match(/outline(?:-style|-width)?\s*:\s*(?:none|0)\b/g) ?? []).toEqual([])
  })

  it.each(sheets)('$name asks no other server for anything', ({ css }) => {
    expect(css.match(/url\(|https?:/g) ?? []).toEqual([])
  })

  it('public.css weighs at most 5.5 kB over the wire, because entry pages carry it', async () => {
    expect(await weight('public.css')).toBeLessThanOrEqual(5_500)
  })

  it('public-full.css, which is fetched beside the first page, weighs at most 1.5 kB more', async () => {
    expect(await weight('public-full.css')).toBeLessThanOrEqual(7_000)
  })

  it('has letters with room for Urdu: a Nastaliq face and lines at least twice the size', () => {
    const base = sheets.find(({ name }) => name === 'base.css')?.css ?? ''
    const leading = /:lang\(ur\)[^{]*\{ --leading: ([\d.]+)/.exec(base)?.[1]
    expect(Number(leading)).toBeGreaterThanOrEqual(2)
    expect(base).toMatch(/:lang\(ur\)[^}]*--font-nastaliq/)
  })

  it.each(['bn', 'gu', 'pa', 'zh', 'ar', 'ckb'])('has taller lines and looser headings for %s', (tag) => {
    const base = sheets.find(({ name }) => name === 'base.css')?.css ?? ''
    const [, own = ''] = new RegExp(`:lang\\(${tag}\\)[^{]*\\{([^}]*)\\}`).exec(base) ?? []
    expect(Number(/--leading: ([\d.]+)/.exec(own)?.[1])).toBeGreaterThanOrEqual(1.7)
    expect(Number(/--tight: ([\d.]+)/.exec(own)?.[1])).toBeGreaterThanOrEqual(1.35)
  })

  it('sets no italics, no capitals, and spaces letters only in the receipt code', () => {
    for (const { name, css } of sheets) {
      expect(css, name).not.toMatch(/font-style:\s*italic|text-transform/)
      expect([...css.matchAll(/([^{}]*)\{[^{}]*letter-spacing: (?!inherit)/g)].every(([, selector = '']) => selector.includes('.code-card')), name).toBe(true)
    }
  })
})

async function weight(name: string): Promise<number> {
  const { outputFiles } = await build({ entryPoints: [`${folder}${name}`], bundle: true, minify: true, write: false })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}

function withoutComments(css: string): string {
  return css.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
}

function selectors(css: string): string[] {
  return css.split('{').map((before) => before.slice(Math.max(before.lastIndexOf('}'), before.lastIndexOf(';')) + 1).trim())
}

/** Conditions of media queries may speak of width: they have no logical form that old phones know. */
function declarations(css: string): string {
  return css.replace(/@media[^{]*\{/g, '')
}
