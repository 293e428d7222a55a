import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDatabase, type Db } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { ROLES } from '#app/features/ground/accounts/staff-policy.ts'
import { getActiveStaff } from '#app/features/ground/accounts/staff-store.server.ts'
import { findText } from '#app/features/hear/contributions/open-text.server.ts'
import { findConcern, findLastDrill, listConcerns } from '#app/features/hear/safeguarding/concerns/concern-store.server.ts'
import { findViewer } from '#app/features/hear/safeguarding/concerns/viewer-store.server.ts'
import { listCodable } from '#app/features/understand/coding/coding-queue-store.server.ts'
import { findQuotable } from '#app/features/understand/themes/evidence-store.server.ts'
import { mayBeQuoted } from '#app/features/understand/themes/quotation.ts'
import { seedWhenNew } from '#seeds/seed.ts'
import { giveStaff } from '#tests/support/office.ts'
import { createTestWorld } from '#tests/support/world.ts'

const world = createTestWorld('2026-11-21T09:00:00Z')
const database = createDatabase('file::memory:')
const { db } = database

beforeAll(async () => {
  await migrate(database)
  await seedWhenNew(database, world, 'demo')
}, 60_000)
afterAll(() => db.destroy())

const teacher = () => db.selectFrom('contribution').select(['id', 'flag', 'quotable']).where('original', 'like', 'Mr [name] in PE%').executeTakeFirstOrThrow()
const record = async () => db.selectFrom('concern').selectAll().where('contributionId', '=', (await teacher()).id).executeTakeFirstOrThrow()

/** Somebody of the heads' group of the secondary schools. */
async function atTheSchools(db: Db, role: (typeof ROLES)[number]) {
  const { id } = await db.selectFrom('organisation').select('id').where('key', '=', 'secondary-special-heads').executeTakeFirstOrThrow()
  const staffId = await giveStaff(db, world, role)
  await db.updateTable('staff').set({ organisationId: id }).where('id', '=', staffId).execute()
  return getActiveStaff(db, world, staffId)
}

describe('what a pupil says about a teacher (acceptance 3)', () => {
  it('is with the designated officer for allegations', async () => {
    expect(await record()).toMatchObject({ kind: 'allegation', state: 'referred', level: 'today' })
    expect(await db.selectFrom('concernReferral').select(['recipient', 'route']).where('concernId', '=', (await record()).id).execute()).toEqual([{ recipient: 'lado', route: 'phone' }])
  })
  it('exists for nobody of the schools, whatever their role', async () => {
    for (const role of ROLES) {
      const staff = await atTheSchools(db, role)
      const viewer = await findViewer(db, staff)
      expect(await findConcern(db, viewer, (await record()).id)).toBeUndefined()
      expect((await listConcerns(db, viewer, { state: 'waiting' })).filter(({ kind }) => kind === 'allegation')).toEqual([])
      expect(await findText(db, world, staff, (await teacher()).id)).toBeUndefined()
    }
  })
  it('is not coded and never quoted, even with the pupil’s permission', async () => {
    const { id } = await teacher()
    await db.updateTable('contribution').set({ quotable: 1 }).where('id', '=', id).execute()
    const found = await findQuotable(db, id)
    expect(found && mayBeQuoted(found)).toBe(false)
    expect((await listCodable(db, { state: 'open', reach: 'everywhere' })).map((text) => text.id)).not.toContain(id)
  })
})

it('a drill has been gone through, and nothing of it is left but its record', async () => {
  expect(await findLastDrill(db)).toMatch(/^2026-10-12T09:52/)
  expect(await db.selectFrom('contribution').select('id').where('source', '=', 'drill').execute()).toEqual([])
})
