import { expect, it } from 'vitest'
import { readCollectorCode } from '#app/features/ask/surveys/collector-code.ts'

it.each([
  ['green-bus', 'green-bus'],
  [' Green Bus ', 'green-bus'],
  ['GREEN–BUS', 'green-bus'],
  ['green  -  bus', 'green-bus'],
  ['green_bus', 'green-bus'],
  ['', ''],
  ['   ', ''],
])('%j is read as %j', (typed, code) => {
  expect(readCollectorCode(typed)).toBe(code)
})
