import { describe, expect, it } from 'vitest'
import { ROLES } from '#app/features/ground/accounts/staff-policy.ts'
import { roomsOf } from '#app/server/office-data.ts'

/** Rooms in which somebody's words stand. */
const WORDS = ['concerns', 'reading', 'moderation', 'coding', 'paper']

describe('the rooms of the office', () => {
  it('opens every working room but concerns and the audit trail to a participation officer', () => {
    const rooms = roomsOf({ roles: ['participation_officer'] })
    expect(rooms).toEqual(expect.arrayContaining(['home', 'reading', 'moderation', 'coding', 'themes', 'feedback', 'sessions', 'paper', 'collectors', 'languages']))
    expect(rooms.filter((room) => ['concerns', 'audit', 'breakGlassReport', 'staff'].includes(room))).toEqual([])
  })
  it.each(['system_administrator', 'dpo', 'board_secretary', 'locality_lead'] as const)('shows a %s no room with anybody’s words', (role) => {
    expect(roomsOf({ roles: [role] }).filter((room) => WORDS.includes(room))).toEqual([])
  })
  it('shows a school link the sessions they run, and no room with anybody’s words', () => {
    expect(roomsOf({ roles: ['school_link'] })).toEqual(['home', 'sessions'])
  })
  it('shows concerns to the safeguarding lead, the deputy and the contact for allegations alone', () => {
    expect(ROLES.filter((role) => roomsOf({ roles: [role] }).includes('concerns'))).toEqual(['dsl', 'deputy_dsl', 'allegations_contact'])
  })
  it('shows the audit trail and how often the glass was broken to the data protection officer alone', () => {
    for (const room of ['audit', 'breakGlassReport'] as const) expect(ROLES.filter((role) => roomsOf({ roles: [role] }).includes(room))).toEqual(['dpo'])
  })
})
