import { expect, it } from 'vitest'
import { readHowMany } from '#app/features/hear/access/codes-input.ts'

it.each([['1', 1], [' 30 ', 30], ['2,000', 2000], ['2 000', 2000], ['0', undefined], ['2001', undefined], ['-3', undefined], ['3.5', undefined], ['1e3', undefined], ['many', undefined], ['', undefined]])('%j is read as %s', (typed, count) => {
  expect(readHowMany({ count: [typed] })).toBe(count)
})
