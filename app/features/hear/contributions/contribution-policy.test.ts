import { describe, expect, it } from 'vitest'
import { ROLES, type Role, type ScopeType } from '#app/features/ground/accounts/staff-policy.ts'
import type { ContributionFlag } from '#app/features/hear/contributions/contribution.ts'
import { mayActOnContribution, maySeeContribution, understands } from '#app/features/hear/contributions/contribution-policy.ts'

const IN_BUSES = { consultationId: 'buses' }
const granted = (role: Role, scopeType: ScopeType = 'partnership', scopeId: string | null = null) => ({ roles: [role], cleared: true, grants: [{ role, scopeType, scopeId }] })
const whoSees = (flag: ContributionFlag) => ROLES.filter((role) => maySeeContribution(granted(role), { flag, ...IN_BUSES }))
const whoActs = (flag: ContributionFlag) => ROLES.filter((role) => mayActOnContribution(granted(role), { flag, ...IN_BUSES }))
const readers = ['participation_officer', 'moderator', 'dsl', 'deputy_dsl', 'analyst']
const safeguarding = ['dsl', 'deputy_dsl']

describe('who may open a text', () => {
  it.each(['none', 'flagged', 'concern'] as const)('readers, when it is %s', (flag) => {
    expect(whoSees(flag)).toEqual(readers)
  })
  it('nobody here, when it is about a member of staff: the locked room knows whom it is about', () => {
    expect(whoSees('allegation')).toEqual([])
  })
  it('a reader of one consultation, when it is from there', () => {
    const reader = granted('moderator', 'consultation', 'buses')
    expect(maySeeContribution(reader, { flag: 'none', ...IN_BUSES })).toBe(true)
    expect(maySeeContribution(reader, { flag: 'none', consultationId: 'parks' })).toBe(false)
    expect(maySeeContribution(granted('moderator', 'organisation', 'buses'), { flag: 'none', ...IN_BUSES })).toBe(false)
  })
  it('nobody whose vetting or training has run out', () => {
    expect(maySeeContribution({ ...granted('dsl'), cleared: false }, { flag: 'none', ...IN_BUSES })).toBe(false)
  })
})

describe('who may act on a text', () => {
  it.each(['none', 'flagged'] as const)('readers, when it is %s', (flag) => {
    expect(whoActs(flag)).toEqual(readers)
  })
  it('safeguarding alone, when it is a concern, and nobody here, when it is an allegation', () => {
    expect([whoActs('concern'), whoActs('allegation')]).toEqual([safeguarding, []])
  })
})

describe('understanding a text', () => {
  it('means reading its language', () => {
    expect(understands({ languages: ['en', 'pl'] }, 'pl', [])).toBe(true)
    expect(understands({ languages: ['en'] }, 'pl', [])).toBe(false)
  })
  it('or a person’s translation into a language one reads', () => {
    expect(understands({ languages: ['en'] }, 'pl', [{ language: 'en', madeBy: 'person' }])).toBe(true)
    expect(understands({ languages: ['en'] }, 'pl', [{ language: 'de', madeBy: 'person' }])).toBe(false)
  })
  it('never a machine’s translation', () => {
    expect(understands({ languages: ['en'] }, 'pl', [{ language: 'en', madeBy: 'machine' }])).toBe(false)
  })
})
