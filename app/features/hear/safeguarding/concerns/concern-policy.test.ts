import { describe, expect, it } from 'vitest'
import { ROLES, type Role } from '#app/features/ground/accounts/staff-policy.ts'
import { maySeeConcern } from '#app/features/hear/safeguarding/concerns/concern-policy.ts'
import { findConcern, listConcerns } from '#app/features/hear/safeguarding/concerns/concern-store.server.ts'
import { NO_SUBJECT, type Subject } from '#app/features/hear/safeguarding/concerns/concern.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { concernRow } from '#tests/support/concerns.ts'

const viewer = (role: Role, organisationIds: readonly string[] = []) => ({ id: `the ${role}`, roles: [role], organisationIds })
const GUARDIANS: readonly Role[] = ['dsl', 'deputy_dsl', 'allegations_contact']

/** An allegation about …, and who of the three guardians has it. */
const ABOUT: readonly (readonly [string, Subject, readonly Role[]])[] = [
  ['somebody with no account', NO_SUBJECT, ['dsl', 'deputy_dsl', 'allegations_contact']],
  ['a participation officer', { ...NO_SUBJECT, subjectStaffId: 'the participation_officer' }, ['dsl', 'deputy_dsl', 'allegations_contact']],
  ['the lead', { ...NO_SUBJECT, subjectStaffId: 'the dsl', subjectRole: 'dsl' }, ['deputy_dsl', 'allegations_contact']],
  ['another lead', { ...NO_SUBJECT, subjectStaffId: 'somebody else', subjectRole: 'dsl' }, ['deputy_dsl', 'allegations_contact']],
  ['the deputy', { ...NO_SUBJECT, subjectStaffId: 'the deputy_dsl', subjectRole: 'deputy_dsl' }, ['dsl', 'allegations_contact']],
  ['the contact for allegations', { ...NO_SUBJECT, subjectStaffId: 'the allegations_contact', subjectRole: 'allegations_contact' }, ['dsl', 'deputy_dsl']],
]

describe('whom a record exists for', () => {
  it.each(['concern', 'contact', 'drill'] as const)('a %s: the lead and the deputy alone', (kind) => {
    expect(ROLES.filter((role) => maySeeConcern(viewer(role), { kind, ...NO_SUBJECT }))).toEqual(['dsl', 'deputy_dsl'])
  })
  it.each(ABOUT)('an allegation about %s', (_who, subject, seers) => {
    expect(ROLES.filter((role) => maySeeConcern(viewer(role), { kind: 'allegation', ...subject }))).toEqual(seers)
  })
  it.each(GUARDIANS)('not for the %s when it is about their organisation', (role) => {
    const allegation = { kind: 'allegation' as const, ...NO_SUBJECT, subjectOrganisationId: 'a school' }
    expect(maySeeConcern(viewer(role, ['a school']), allegation)).toBe(false)
    expect(maySeeConcern(viewer(role, ['another school']), allegation)).toBe(true)
  })
  it('not for somebody whose vetting has run out', () => {
    expect(maySeeConcern({ ...viewer('dsl'), cleared: false }, { kind: 'concern', ...NO_SUBJECT })).toBe(false)
  })
  it('not for the lead who has two roles and is the subject', () => {
    const both = { id: 'x', roles: ['dsl', 'allegations_contact'] as const, organisationIds: [] }
    expect(maySeeConcern(both, { kind: 'allegation', ...NO_SUBJECT, subjectStaffId: 'x' })).toBe(false)
  })
})

describeOnEveryDatabase('the list and the page ask the same question', (get) => {
  it('for every role, kind and subject', async () => {
    const { db, world } = await get()
    const subjects = [...ABOUT.map(([, subject]) => subject), { ...NO_SUBJECT, subjectOrganisationId: 'a school' }]
    const rows = (['concern', 'contact', 'drill', 'allegation'] as const).flatMap((kind) => (kind === 'allegation' ? subjects : [NO_SUBJECT]).map((subject) => concernRow(world, { kind, ...subject })))
    await db.insertInto('concern').values(rows).execute()
    for (const role of ROLES) {
      for (const organisationIds of [[], ['a school']]) {
        const who = viewer(role, organisationIds)
        const expected = rows.filter((row) => maySeeConcern(who, row)).map(({ id }) => id).sort()
        expect((await listConcerns(db, who, { state: 'waiting' })).map(({ id }) => id).sort()).toEqual(expected)
        const opened = await Promise.all(rows.map(({ id }) => findConcern(db, who, id)))
        expect(opened.flatMap((row) => row ? [row.id] : []).sort()).toEqual(expected)
      }
    }
  })
})
