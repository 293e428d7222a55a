import { describe, expect, it } from 'vitest'
import { mayDo, mayDoIn, needsSecondFactor, reachOf, PERMISSIONS, ROLES, SHOWS_RAW_TEXT, type Grant } from '#app/features/ground/accounts/staff-policy.ts'

function holding(...grants: readonly Grant[]) {
  return { grants, roles: grants.map(({ role }) => role), cleared: true }
}

describe('who may do what', () => {
  it('shows no raw text to a system administrator, a data protection officer or a school link', () => {
    for (const role of ['system_administrator', 'dpo', 'school_link', 'board_secretary', 'locality_lead', 'partnership_manager'] as const) {
      expect([role, SHOWS_RAW_TEXT.filter((permission) => mayDo({ roles: [role] }, permission))]).toEqual([role, []])
    }
  })
  it('takes what shows raw text away when vetting or training has run out, and nothing else', () => {
    for (const role of ROLES) {
      const [cleared, lapsed] = [true, false].map((state) => PERMISSIONS.filter((permission) => mayDo({ roles: [role], cleared: state }, permission)))
      expect([role, lapsed]).toEqual([role, cleared?.filter((permission) => !SHOWS_RAW_TEXT.includes(permission))])
    }
  })
  it('lets everybody look after their own account', () => {
    for (const role of ROLES) expect(mayDo({ roles: [role] }, 'account.own')).toBe(true)
  })
  it('lets the system administrator alone manage accounts', () => {
    expect(ROLES.filter((role) => mayDo({ roles: [role] }, 'staff.manage'))).toEqual(['system_administrator'])
  })
  it('counts a grant for a locality, an organisation or a consultation only there', () => {
    const staff = holding({ role: 'analyst', scopeType: 'consultation', scopeId: 'buses' }, { role: 'school_link', scopeType: 'organisation', scopeId: 'school' }, { role: 'locality_lead', scopeType: 'locality', scopeId: 'north' })
    expect(mayDoIn(staff, 'contributions.code', { consultationId: 'buses' })).toBe(true)
    expect(mayDoIn(staff, 'contributions.code', { consultationId: 'parks' })).toBe(false)
    expect(mayDoIn(staff, 'contributions.code', { organisationId: 'buses' })).toBe(false)
    expect(mayDoIn(staff, 'sessions.run', { organisationId: 'school' })).toBe(true)
    expect(mayDoIn(staff, 'sessions.run', { localityId: 'north' })).toBe(true)
    expect(mayDoIn(staff, 'sessions.run', {})).toBe(false)
    expect(mayDoIn({ ...staff, cleared: false }, 'contributions.code', { consultationId: 'buses' })).toBe(false)
  })
  it('counts a grant for the partnership everywhere, and one without a place nowhere', () => {
    expect(mayDoIn(holding({ role: 'dsl', scopeType: 'partnership', scopeId: null }), 'concerns.see', {})).toBe(true)
    expect(mayDoIn(holding({ role: 'moderator', scopeType: 'consultation', scopeId: null }), 'posts.moderate', {})).toBe(false)
  })
  it('opens a room that knows no parts to grants for the whole partnership alone', () => {
    for (const scopeType of ['locality', 'organisation', 'consultation'] as const) {
      for (const role of ROLES) {
        const opened = PERMISSIONS.filter((permission) => mayDo(holding({ role, scopeType, scopeId: 'somewhere' }), permission) && !['office.open', 'sessions.run', 'papers.print', 'account.enter', 'account.own'].includes(permission))
        expect([role, scopeType, opened]).toEqual([role, scopeType, scopeType === 'consultation' ? opened.filter((permission) => ['contributions.read', 'contributions.code', 'posts.moderate'].includes(permission)) : []])
      }
    }
  })
  it('reaches everywhere, some consultations, or nowhere', () => {
    expect(reachOf(holding({ role: 'analyst', scopeType: 'partnership', scopeId: null }), 'contributions.code')).toBe('everywhere')
    expect(reachOf(holding({ role: 'analyst', scopeType: 'consultation', scopeId: 'buses' }, { role: 'analyst', scopeType: 'consultation', scopeId: 'parks' }), 'contributions.code')).toEqual(['buses', 'parks'])
    expect(reachOf(holding({ role: 'analyst', scopeType: 'locality', scopeId: 'north' }), 'contributions.code')).toEqual([])
    expect(reachOf({ ...holding({ role: 'analyst', scopeType: 'partnership', scopeId: null }), cleared: false }, 'contributions.code')).toEqual([])
  })
  it('asks a second factor of whoever may see raw text, manage accounts or search the trail, vetted or not', () => {
    expect(ROLES.filter((role) => needsSecondFactor({ roles: [role] }))).toEqual(['participation_officer', 'moderator', 'dsl', 'deputy_dsl', 'analyst', 'dpo', 'system_administrator', 'allegations_contact'])
  })
})
