import { describe, expect, it } from 'vitest'
import { latenessOf } from '#app/features/respond/feedback/feedback-entry.ts'

describe('how late a reply is', () => {
  it.each([
    ['will_do', '2026-12-01', {}, 'in_time'],
    ['will_do', '2026-11-21', {}, 'in_time'],
    ['will_do', '2026-11-20', {}, 'date_passed'],
    ['looking_into', '2026-11-20', {}, 'date_passed'],
    ['will_do', '2027-01-20', { en: 'We are sorry.' }, 'late'],
    ['will_do', '2026-11-20', { en: 'We are sorry.' }, 'date_passed'],
    ['doing', null, {}, 'in_time'],
    ['done', '2026-11-20', { en: 'We were late.' }, 'in_time'],
    ['passed_on', '2026-11-20', {}, 'in_time'],
    ['cannot', null, {}, 'in_time'],
  ] as const)('%s, due %s, apology %o: %s', (state, dueOn, apology, lateness) => {
    expect(latenessOf({ state, dueOn, apology }, '2026-11-21')).toBe(lateness)
  })
})
