import { describe, expect, it } from 'vitest'
import { ROLES } from '#app/features/ground/accounts/staff-policy.ts'
import { isCodable, mayCode } from '#app/features/understand/coding/coding-policy.ts'

describe('coding', () => {
  it('is done by participation officers and analysts', () => {
    expect(ROLES.filter((role) => mayCode({ roles: [role] }))).toEqual(['participation_officer', 'analyst'])
  })
  it.each([
    ['read', 'none', true], ['read', 'flagged', true], ['unread', 'none', false], ['unread', 'flagged', false],
    ['read', 'concern', false], ['read', 'allegation', false], ['unread', 'concern', false],
  ] as const)('of a text that is %s and %s: %s', (readState, flag, codable) => {
    expect(isCodable({ readState, flag })).toBe(codable)
  })
})
