import { describe, expect, it } from 'vitest'
import { checkTypes } from '#tests/conventions/rules/types.ts'
import { listCode } from '#tests/conventions/sources.ts'

describe('types are not talked round', () => {
  it('in the product', () => {
    expect(checkTypes(listCode())).toEqual([])
  })

  it.each([
    'const a: any = 1',
    'const a: Record<string, any> = {}',
    'const a = b!.c',
    'const a = b as C',
    'const a = b as unknown as C',
    'const a = <C>b',
    `// @ts-${'ignore'}\nconst a = 1`,
    `const a = 1 // @ts-${'expect-error'} why`,
  ])('would catch %s', (text) => {
    expect(checkTypes([{ path: 'app/a.ts', text }])).toHaveLength(1)
  })

  it.each([
    `const a = ['b'] as const`,
    'const a = b as C // the library types its default only',
    '// the library types its default only\nconst a = b as C',
    'const a = { b: 1 } satisfies C',
    'import { a as b } from "c"',
  ])('takes no offence at %s', (text) => {
    expect(checkTypes([{ path: 'app/a.ts', text }])).toEqual([])
  })
})
