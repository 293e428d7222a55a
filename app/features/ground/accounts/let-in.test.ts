import { expect, it } from 'vitest'
import { letIn } from '#app/features/ground/accounts/let-in.server.ts'
import { saveTotp } from '#app/features/ground/accounts/second-factor-store.server.ts'
import { findSignedInStaff, startSession } from '#app/features/ground/accounts/session-store.server.ts'
import { findAccount } from '#app/features/ground/accounts/staff-admin-store.server.ts'
import { takeSignInLink } from '#app/features/ground/accounts/use-sign-in-link.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveStaff, listActs } from '#tests/support/office.ts'

describeOnEveryDatabase('letting somebody in from the machine itself', (get) => {
  it('makes a link with its digits, takes the second step away, ends their sessions and is audited', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'system_administrator')
    await db.updateTable('staff').set({ email: 'admin@example.org', emailFolded: 'admin@example.org' }).execute()
    await saveTotp(db, world, staffId, 'JBSWY3DPEHPK3PXP', 1)
    const session = await startSession(db, world, { staffId, secondFactor: true, device: '', way: 'link' })
    const made = await letIn(db, world, 'Admin@example.org')
    expect(await takeSignInLink(db, world, { token: made?.token, code: made?.code })).toEqual({ ok: true, staffId })
    expect((await findAccount(db, staffId))?.hasFactor).toBe(false)
    expect(await findSignedInStaff(db, world, session)).toBeUndefined()
    expect((await listActs(db)).at(-1)).toBe('staff.let_in')
  })
  it('knows nobody without an account', async () => {
    const { db, world } = await get()
    expect(await letIn(db, world, 'nobody@example.org')).toBeUndefined()
  })
})
