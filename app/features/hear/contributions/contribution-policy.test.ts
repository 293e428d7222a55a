import { describe, expect, it } from 'vitest'
import { ROLES } from '#app/features/ground/accounts/staff-policy.ts'
import { mayActOnContribution, maySeeContribution, understands } from '#app/features/hear/contributions/contribution-policy.ts'

const whoSees = (flag: Parameters<typeof maySeeContribution>[1]) => ROLES.filter((role) => maySeeContribution({ roles: [role] }, flag))
const whoActs = (flag: Parameters<typeof mayActOnContribution>[1]) => ROLES.filter((role) => mayActOnContribution({ roles: [role] }, flag))
const readers = ['participation_officer', 'moderator', 'dsl', 'deputy_dsl', 'analyst']
const safeguarding = ['dsl', 'deputy_dsl']

describe('who may open a text', () => {
  it.each(['none', 'flagged', 'concern'] as const)('readers, when it is %s', (flag) => {
    expect(whoSees(flag)).toEqual(readers)
  })
  it('safeguarding alone, when it is about a member of staff', () => {
    expect(whoSees('allegation')).toEqual(safeguarding)
  })
})

describe('who may act on a text', () => {
  it.each(['none', 'flagged'] as const)('readers, when it is %s', (flag) => {
    expect(whoActs(flag)).toEqual(readers)
  })
  it.each(['concern', 'allegation'] as const)('safeguarding alone, when it is a %s', (flag) => {
    expect(whoActs(flag)).toEqual(safeguarding)
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
