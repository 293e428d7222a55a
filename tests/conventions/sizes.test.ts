import { describe, expect, it } from 'vitest'
import { checkBarrels, checkFileLengths, checkFunctionLengths, checkNames, describeSizes } from '#tests/conventions/rules/sizes.ts'
import { listCode, listSources } from '#tests/conventions/sources.ts'

const code = listCode()

function lines(count: number): string {
  return Array.from({ length: count }, (_, index) => `  call(${index})`).join('\n')
}

function file(text: string, path = 'app/a.tsx') {
  return [{ path, text }]
}

describe('a file is one idea', () => {
  it('of at most 300 lines, styles too', () => {
    process.stdout.write(`${describeSizes(code)}\n`)
    expect(checkFileLengths([...code, ...listSources('.css')])).toEqual([])
    expect(checkFileLengths(file(lines(300)))).toEqual([])
    expect(checkFileLengths(file(lines(301)))).toEqual(['app/a.tsx has 301 lines'])
  })

  it('with a name that says which', () => {
    expect(checkNames(code)).toEqual([])
    const wrong = ['app/utils.ts', 'app/forms/helpers.tsx', 'app/misc/a.ts', 'app/common.server.ts', 'app/forms/index.ts', 'app/util/a.ts']
    expect(checkNames(wrong.map((path) => ({ path, text: '' })))).toHaveLength(wrong.length)
  })

  it('and not a way round to another file', () => {
    expect(checkBarrels(code)).toEqual([])
    expect(checkBarrels(file(`export * from './b.ts'`))).toHaveLength(1)
    expect(checkBarrels(file(`export { b } from './b.ts'`))).toHaveLength(1)
    expect(checkBarrels(file(`const a = 1\nexport { a }`))).toEqual([])
  })
})

describe('a function does one thing in at most 40 lines', () => {
  it('in the product', () => {
    expect(checkFunctionLengths(code)).toEqual([])
  })

  it.each([
    ['function', `function a() {\n${lines(39)}\n}`],
    ['component', `export const A = () => (\n<p>\n${'<br />\n'.repeat(39)}</p>)`],
    ['method', `const a = {\n  b() {\n${lines(39)}\n  },\n}`],
    ['test', `describe('a', () => {\n  it('b', () => {\n${lines(39)}\n  })\n})`],
  ])('would catch a long %s', (_, text) => {
    expect(checkFunctionLengths(file(text))).toHaveLength(1)
  })

  it('takes no offence at forty lines or at many tests in one frame', () => {
    expect(checkFunctionLengths(file(`function a() {\n${lines(38)}\n}`))).toEqual([])
    expect(checkFunctionLengths(file(`describe('a', () => {\n${lines(60)}\n})`))).toEqual([])
  })
})
