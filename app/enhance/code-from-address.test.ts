import { expect, it } from 'vitest'
import { readCode } from '#app/enhance/code-from-address.ts'

it.each([
  ['#K7M4-QX2W', 'K7M4-QX2W'],
  ['#K7M-4QX-2WR-9TH-A3F-Z8J', 'K7M-4QX-2WR-9TH-A3F-Z8J'],
  ['#main', undefined], ['', undefined], ['#', undefined], ['#<script>', undefined], ['#token', undefined],
])('behind the # of %j stands the code %j', (hash, code) => {
  expect(readCode(hash)).toBe(code)
})
