import { expect, it } from 'vitest'
import { isThreadOpen } from '#app/features/ask/threads/thread.ts'

const dates = { opensOn: '2026-11-01', closesOn: '2026-11-30' }

it.each([
  ['open', '2026-10-31', false],
  ['open', '2026-11-01', true],
  ['open', '2026-11-30', true],
  ['open', '2026-12-01', false],
  ['closed', '2026-11-15', false],
] as const)('a thread that is %s takes posts on %s: %s', (state, today, expected) => {
  expect(isThreadOpen({ ...dates, state }, today)).toBe(expected)
})
