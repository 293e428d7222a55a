import { describe, expect, it } from 'vitest'
import { checkStyles } from '#tests/conventions/rules/styles.ts'
import { listSources } from '#tests/conventions/sources.ts'

describe('styles turn round with the language', () => {
  it('in the product', () => {
    expect(checkStyles(listSources('.css'))).toEqual([])
  })

  it.each([
    'a { margin-left: 1rem }', 'a { padding-top: 0; color: red }', '  right: 0;', 'a { width: 3rem; }', '  max-height: 4rem;',
    'a { text-align: left }', '  float: right;', 'a { border-left-color: red }', '  border-top-left-radius: 3px;',
    `@import url("https://fonts.example/a.css");`,
  ])('would catch %s', (text) => {
    expect(checkStyles([{ path: 'app/styles/a.css', text }])).toHaveLength(1)
  })

  it.each([
    'a { margin-inline-start: 1rem; inset-block-end: 0; max-inline-size: 40rem }', 'a { text-align: start; border-start-start-radius: 3px }',
    '@media (max-width: 40rem) { a { color: red } }', '/* left: 0 */', 'a { stroke-width: 2; line-height: 1.5; border-width: 1px }',
  ])('takes no offence at %s', (text) => {
    expect(checkStyles([{ path: 'app/styles/a.css', text }])).toEqual([])
  })
})
