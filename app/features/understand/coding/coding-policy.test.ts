import { describe, expect, it } from 'vitest'
import { ROLES, type Role, type ScopeType } from '#app/features/ground/accounts/staff-policy.ts'
import { isCodable, mayCode } from '#app/features/understand/coding/coding-policy.ts'

describe('coding', () => {
  it('is done by participation officers and analysts', () => {
    const granted = (role: Role) => ({ cleared: true, grants: [{ role, scopeType: 'partnership' as const, scopeId: null }] })
    expect(ROLES.filter((role) => mayCode(granted(role), { consultationId: 'any' }))).toEqual(['participation_officer', 'analyst'])
  })
  it('counts for the consultation of the grant alone', () => {
    const analyst = (scopeType: ScopeType, scopeId: string) => ({ cleared: true, grants: [{ role: 'analyst' as const, scopeType, scopeId }] })
    expect(mayCode(analyst('consultation', 'buses'), { consultationId: 'buses' })).toBe(true)
    expect(mayCode(analyst('consultation', 'buses'), { consultationId: 'parks' })).toBe(false)
    expect(mayCode(analyst('locality', 'buses'), { consultationId: 'buses' })).toBe(false)
  })
  it('is not done by anybody whose vetting or training has run out', () => {
    expect(mayCode({ cleared: false, grants: [{ role: 'analyst', scopeType: 'partnership', scopeId: null }] }, { consultationId: 'any' })).toBe(false)
  })
  it.each([
    ['read', 'none', true], ['read', 'flagged', true], ['unread', 'none', false], ['unread', 'flagged', false],
    ['read', 'concern', false], ['read', 'allegation', false], ['unread', 'concern', false],
  ] as const)('of a text that is %s and %s: %s', (readState, flag, codable) => {
    expect(isCodable({ readState, flag })).toBe(codable)
  })
})
