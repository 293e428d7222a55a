import { expect, it } from 'vitest'
import { codesCsv } from '#app/features/hear/access/codes-csv.server.ts'

const NAMES = { address: 'Address', code: 'Code' }

it('is a table with a head and its mark, a line a code', () => {
  expect(codesCsv([{ address: 'http://say.example/en/go/sunny-kite', code: 'K7M-4QX-2WR' }], NAMES)).toBe('\uFEFFAddress,Code\r\nhttp://say.example/en/go/sunny-kite,K7M-4QX-2WR\r\n')
})

it.each(['=1+1', '+1', '-1', '@sum'])('does not let %j run as a formula', (code) => {
  expect(codesCsv([{ address: 'a', code }], NAMES)).toContain(`a,'${code}`)
})
