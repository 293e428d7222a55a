import { describe, expect, it } from 'vitest'
import { ROLES } from '#app/features/ground/accounts/staff-policy.ts'
import { roomsOf } from '#app/server/office-data.ts'

describe('the rooms of the office', () => {
  it('opens every working room but the audit trail to a participation officer', () => {
    expect(roomsOf({ roles: ['participation_officer'] })).toEqual(['home', 'reading', 'moderation', 'coding', 'themes', 'feedback', 'sessions', 'paper', 'collectors', 'languages'])
  })
  it('shows the system administrator no room with anybody’s words', () => {
    expect(roomsOf({ roles: ['system_administrator'] })).toEqual(['home', 'languages'])
  })
  it('shows a school link the sessions they run, and no room with anybody’s words', () => {
    expect(roomsOf({ roles: ['school_link'] })).toEqual(['home', 'sessions'])
  })
  it('shows those who asked to be contacted to the safeguarding lead and the deputy alone', () => {
    expect(ROLES.filter((role) => roomsOf({ roles: [role] }).includes('concerns'))).toEqual(['dsl', 'deputy_dsl', 'allegations_contact'])
  })
  it('shows the audit trail to the data protection officer', () => {
    expect(roomsOf({ roles: ['dpo'] })).toEqual(['home', 'audit'])
  })
})
