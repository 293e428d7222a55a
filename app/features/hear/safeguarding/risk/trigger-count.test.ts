import { expect, it } from 'vitest'
import { sayCount } from '#app/features/hear/safeguarding/risk/trigger-count.ts'

it.each([
  [0, 3, { is: 'none' }], [1, 9, { is: 'at least one' }], [9, 9, { is: 'at least one' }], [1, 10, { is: 'fewer than 5' }], [4, 500, { is: 'fewer than 5' }], [5, 10, { is: 'number', count: 5 }],
])('%i of %i people is said as %o', (count, people, said) => {
  expect(sayCount(count, people)).toEqual(said)
})
